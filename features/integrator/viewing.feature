@needs-receipt-computer
Feature: How long software behind the terminal shows medical information
  By the consent that the last result brought, and by the clock.

  Background:
    Given it is 2025-03-03 09:15 at the desk
    And a receipt computer that knows the patient
      | field      | value         |
      | number     | 0000000000123 |
      | name       | 架空　太郎    |
      | kana       | ｶｸｳ ﾀﾛｳ       |
      | birth date | 19800217      |

  @E5.3-3 @CONS-3
  Scenario: Medical information is shown for 24 hours after the consent and no longer
    When the terminal leaves a result in face with
      | element                      | value          |
      | PharmacistsInfoConsTime      | 20250303091430 |
      | PharmacistsInfoAvailableTime | 20250304091430 |
    And 86369 seconds pass in the office
    And staff open the chart of patient 0000000000123
    Then medical information is shown
    When 1 seconds pass in the office
    And staff open the chart of patient 0000000000123
    Then medical information is not shown

  # Whether the times of a consent stay where its flag says that it lapsed, no source says: both may come.
  @E2-1 @E5.3-3
  Scenario Outline: A consent <what> shows nothing, whatever was shown before
    When the terminal leaves a result in face with
      | element              | value          |
      | ProcessExecutionTime | 20250303091503 |
    And staff open the chart of patient 0000000000123
    Then medical information is shown
    When the terminal leaves a result in face with
      | element                      | value          |
      | ProcessExecutionTime         | 20250303091510 |
      | PharmacistsInfoConsFlg       | <flag>         |
      | PharmacistsInfoAvailableTime | <until>        |
    And staff open the chart of patient 0000000000123
    Then medical information is not shown without a consent that holds

    Examples:
      | what                            | flag | until          |
      | that was refused                | 0    | (absent)       |
      | that lapsed, with its times     | 2    | 20250304091430 |
      | that lapsed, without them       | 2    | (absent)       |
      | that could not be had           | 3    | 20250304091430 |
