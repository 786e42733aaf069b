@E5.6-4
Feature: An institution that is given eligibility only
  Some institutions ask by an application for eligibility only (資格確認限定型). The centre knows them: whatever stands at the desk and
  whatever the patient consents to, they get eligibility and nothing else. The high-cost limit is a part of it (facts/eligibility.md 5.3).

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    And the institution has the application for eligibility only

  Scenario Outline: A patient who consents to everything, identity proven by <way>
    Given a patient who consents to everything
    When the patient places the card
    And the patient proves identity by <way>
    And the patient has answered about consent
    Then the institution gets eligibility, and no elements but
      | element                       |
      | ProcessExecutionTime          |
      | QualificationConfirmationDate |
      | MedicalInstitutionCode        |
      | ReferenceClassification       |
      | SegmentOfResult               |
      | CharacterCodeIdentifier       |
      | ProcessingResultStatus        |
      | QualificationValidity         |
      | InsuredCardClassification     |
      | InsurerNumber                 |
      | InsuredCardSymbol             |
      | InsuredIdentificationNumber   |
      | InsuredBranchNumber           |
      | PersonalFamilyClassification  |
      | InsuredName                   |
      | Name                          |
      | NameKana                      |
      | Sex1                          |
      | Birthdate                     |
      | Address                       |
      | PostNumber                    |
      | QualificationDate             |
      | InsurerName                   |
    And the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | way  |
      | face |
      | PIN  |

  Scenario: Medical aid is not given either, though the patient would use it
    Given the register holds medical aid for beneficiary 1234567 until 2026-03-31
    And the terminal is set to ask surgery, diagnosis, medicines, checkups, medical aid
    And a patient who uses medical aid
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the institution gets eligibility, and no elements but
      | element                       |
      | ProcessExecutionTime          |
      | QualificationConfirmationDate |
      | MedicalInstitutionCode        |
      | ReferenceClassification       |
      | SegmentOfResult               |
      | CharacterCodeIdentifier       |
      | ProcessingResultStatus        |
      | QualificationValidity         |
      | InsuredCardClassification     |
      | InsurerNumber                 |
      | InsuredCardSymbol             |
      | InsuredIdentificationNumber   |
      | InsuredBranchNumber           |
      | PersonalFamilyClassification  |
      | Name                          |
      | NameKana                      |
      | Sex1                          |
      | Birthdate                     |
      | Address                       |
      | PostNumber                    |
      | QualificationDate             |
      | InsurerName                   |
