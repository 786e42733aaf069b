@CONS-2
Feature: The basic result
  Without consent the desk gets what the old insurance card showed, all of it and no more. The result says that a card was asked
  about, by whom, and for which day at the desk.

  Background:
    Given the card of taro

  Scenario Outline: A patient who <patient> is known to the desk as by the old insurance card
    Given it is 2025-03-03 09:00 at the desk
    And a patient who <patient>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result without consent shows what the old insurance card showed
      | element                      | value                        |
      | InsurerNumber                | 06990017                     |
      | InsuredCardSymbol            | １２３４                     |
      | InsuredIdentificationNumber  | ５６７                       |
      | InsuredBranchNumber          | 00                           |
      | PersonalFamilyClassification | 1                            |
      | Name                         | 架空　太郎                   |
      | NameKana                     | ｶｸｳ ﾀﾛｳ                      |
      | Sex1                         | 1                            |
      | Birthdate                    | 19800217                     |
      | Address                      | 架空県見本市例示町１－２－３ |
      | QualificationDate            | 20150401                     |
      | InsurerName                  | 架空健康保険組合             |
    And the result without consent has no elements but
      | element                           |
      | ProcessExecutionTime              |
      | QualificationConfirmationDate     |
      | MedicalInstitutionCode            |
      | ReferenceClassification           |
      | SegmentOfResult                   |
      | CharacterCodeIdentifier           |
      | ProcessingResultStatus            |
      | QualificationValidity             |
      | InsuredCardClassification         |
      | InsurerNumber                     |
      | InsuredCardSymbol                 |
      | InsuredIdentificationNumber       |
      | InsuredBranchNumber               |
      | PersonalFamilyClassification      |
      | InsuredName                       |
      | Name                              |
      | NameKana                          |
      | Sex1                              |
      | Birthdate                         |
      | Address                           |
      | PostNumber                        |
      | QualificationDate                 |
      | InsurerName                       |
      | SpecificHealthCheckupsInfoConsFlg |
      | PharmacistsInfoConsFlg            |
      | DiagnosisInfoConsFlg              |
      | OperationInfoConsFlg              |

    Examples:
      | patient                         |
      | refuses consent                 |
      | does not answer about consent   |

  @E4.1-1
  Scenario Outline: At <time> on 2025-03-03 the result is of that day in Tokyo
    Given it is 2025-03-03 <time> at the desk
    And a patient who consents to everything
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the result answers a card, asked by institution 1312345678 on 20250303

    Examples:
      | time  |
      | 00:00 |
      | 08:59 |
      | 09:00 |
      | 23:59 |
