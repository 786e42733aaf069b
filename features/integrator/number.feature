@needs-receipt-computer
Feature: How software behind the terminal asks by number, and what it makes of the answer
  A request has the form of its layout. An answer confirms a qualification when all of it is good, and by no file that is merely there.

  Background:
    Given it is 2025-03-03 09:15 at the desk

  @E1.4-1 @E1.4-2
  Scenario Outline: An insurer number of <digits> digits is asked for on eight places
    Given a receipt computer that knows the patient
      | field          | value         |
      | number         | 0000000000123 |
      | name           | 架空　太郎    |
      | kana           | ｶｸｳ ﾀﾛｳ       |
      | birth date     | 19800217      |
      | insurer        | <insurer>     |
      | symbol         | １２３４      |
      | insured number | ５６７        |
      | branch         | <branch>      |
    When staff ask for the eligibility of patient 0000000000123 by number
    Then the request is as its layout has it, with
      | element                 | value      |
      | MedicalInstitutionCode  | 1312345678 |
      | InsurerNumber           | <asked>    |
      | InsuredBranchNumber     | <sent>     |
      | Birthdate               | 19800217   |

    Examples:
      | digits | insurer  | asked    | branch | sent     |
      | eight  | 06990017 | 06990017 | 01     | 01       |
      | six    | 138057   | 00138057 |        | (absent) |

  @E3-1
  Scenario: A request is in the encoding that it declares
    Given a receipt computer that knows the patient
      | field          | value         |
      | number         | 0000000000123 |
      | name           | 架空　太郎    |
      | kana           | ｶｸｳ ﾀﾛｳ       |
      | birth date     | 19800217      |
      | insurer        | 06990017      |
      | symbol         | 記号１２３４  |
      | insured number | ５６７        |
    When staff ask for the eligibility of patient 0000000000123 by number
    Then the request can be read in the encoding that it declares

  @E1.5-1
  Scenario: A good answer confirms the qualification
    Given a receipt computer that knows the patient
      | field          | value         |
      | number         | 0000000000123 |
      | name           | 架空　太郎    |
      | kana           | ｶｸｳ ﾀﾛｳ       |
      | birth date     | 19800217      |
      | insurer        | 06990017      |
      | insured number | ５６７        |
    When staff ask for the eligibility of patient 0000000000123 by number
    And staff open the chart of patient 0000000000123
    Then the qualification is confirmed for today

  @E1.5-1 @E4.1-2 @E4.1-4 @E4.1-5
  Scenario Outline: An answer that <what> confirms nothing
    Given a receipt computer that knows the patient
      | field          | value         |
      | number         | 0000000000123 |
      | name           | 架空　太郎    |
      | kana           | ｶｸｳ ﾀﾛｳ       |
      | birth date     | 19800217      |
      | insurer        | 06990017      |
      | insured number | ５６７        |
    And a centre that answers an inquiry by number with
      | element   | value   |
      | <element> | <value> |
    When staff ask for the eligibility of patient 0000000000123 by number
    And staff open the chart of patient 0000000000123
    Then the qualification is not confirmed

    Examples:
      | what                             | element                | value    |
      | ended abnormally                 | SegmentOfResult        | 9        |
      | is still being made              | SegmentOfResult        | 2        |
      | is an error for the person       | ProcessingResultStatus | 2        |
      | is of a lost qualification       | QualificationValidity  | 2        |
      | is of one that a newer replaced  | QualificationValidity  | 3        |
      | matches nobody                   | QualificationValidity  | 4        |
      | matches several                  | QualificationValidity  | 5        |
      | has no qualification             | ResultList             | (absent) |

  @E4.1-3
  Scenario: That there is a newer qualification, which is not disclosed by number, is told
    Given a receipt computer that knows the patient
      | field          | value         |
      | number         | 0000000000123 |
      | name           | 架空　太郎    |
      | kana           | ｶｸｳ ﾀﾛｳ       |
      | birth date     | 19800217      |
      | insurer        | 06990017      |
      | insured number | ５６７        |
    And a centre that answers an inquiry by number with
      | element               | value    |
      | QualificationValidity | 3        |
      | ResultList            | (absent) |
    When staff ask for the eligibility of patient 0000000000123 by number
    And staff open the chart of patient 0000000000123
    Then staff are told that there is a newer qualification
