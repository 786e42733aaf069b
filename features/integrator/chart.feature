@needs-receipt-computer
Feature: What software behind the terminal makes of a result
  A result is one answer and no more: what it leaves out is not thereby gone, and what it gives is not given for ever.

  Background:
    Given it is 2025-03-03 09:15 at the desk
    And a receipt computer that knows the patient
      | field      | value                        |
      | number     | 0000000000123                |
      | name       | 架空　太郎                   |
      | kana       | ｶｸｳ ﾀﾛｳ                      |
      | birth date | 19800217                     |
      | address    | 架空県見本市例示町１－２－３ |
      | aid        | 1234567                      |

  @ELIG-4 @E3-2
  Scenario Outline: ● in <where> stays in the chart
    When the terminal leaves a result in face with
      | element | value  |
      | Name    | <name> |
    And staff open the chart of patient 0000000000123
    Then the chart has the name <name> and the kana ｶｸｳ ﾀﾛｳ

    Examples:
      | where           | name       |
      | the family name | ●空　太郎  |
      | the given name  | 架空　太●  |
      | all of it       | ●●　●●     |

  @E3-1
  Scenario: A result in Shift_JIS is read as such
    When the terminal leaves a result in Shift_JIS in face with
      | element | value      |
      | Name    | 見本　太郎 |
    And staff open the chart of patient 0000000000123
    Then the chart has the name 見本　太郎 that the result has

  @E3-4
  Scenario: A character that came through and that a claim may not take is told
    When the terminal leaves a result in face with
      | element | value      |
      | Name    | 德川　太郎 |
    And staff open the chart of patient 0000000000123
    Then staff are told of a character that a claim may not take

  @E3-8
  Scenario: An answer without an address leaves the one that is known
    When the terminal leaves a result in face with
      | element    | value    |
      | Address    | (absent) |
      | PostNumber | (absent) |
    And staff open the chart of patient 0000000000123
    Then the chart has the address 架空県見本市例示町１－２－３

  @E5.7-1
  Scenario: An answer without an aid leaves the one that is known
    When the terminal leaves a result in face with
      | element                 | value    |
      | PublicExpenseResultList | (absent) |
    And staff open the chart of patient 0000000000123
    Then the chart has the aid of beneficiary 1234567

  @E3-15
  Scenario: A result with another patient number is marked and not taken over
    When the terminal leaves a result in face with
      | element         | value         |
      | ReferenceNumber | 0000000000124 |
      | Name            | 仮空　太郎    |
    And staff open the chart of patient 0000000000123
    Then the chart is marked for another patient number and has the name 架空　太郎

  # How old a result may be, no source says: one that was made before the last one, or on another day, is our choice.
  @E1.5-2
  Scenario: A result that is found late does not replace a newer one
    When the terminal leaves a result in face with
      | element              | value          |
      | Name                 | 見本　太郎     |
      | ProcessExecutionTime | 20250303091503 |
    And the terminal leaves a result in face with
      | element              | value          |
      | Name                 | 仮空　太郎     |
      | ProcessExecutionTime | 20250303084500 |
    And staff open the chart of patient 0000000000123
    Then the older result is left out, and the chart keeps the name 見本　太郎

  @E1.5-2
  Scenario: A result that was left from an earlier day confirms nothing today
    When the terminal leaves a result in face with
      | element                       | value          |
      | QualificationConfirmationDate | 20250228       |
      | ProcessExecutionTime          | 20250228164500 |
    And staff open the chart of patient 0000000000123
    Then the result of an earlier day confirms nothing
