@needs-receipt-computer
Feature: Whose result it is
  Insurers write a name in more than one way, and two patients may share name and day of birth.

  Background:
    Given it is 2025-03-03 09:15 at the desk
    And a receipt computer that knows the patient
      | field      | value         |
      | number     | 0000000000123 |
      | name       | 架空　京子    |
      | kana       | ｶｸｳ ｷｮｳｺ      |
      | birth date | 19800217      |

  @E3-7 @E3-14
  Scenario Outline: A kana name <how> is the patient's
    When the terminal leaves a result in face with
      | element         | value      |
      | Name            | 見本　京子 |
      | NameKana        | <kana>     |
      | ReferenceNumber | (absent)   |
    And staff open the chart of patient 0000000000123
    Then the result is known to be the patient's, who is named 見本　京子 now

    Examples:
      | how                | kana         |
      | as it is known     | ｶｸｳ ｷｮｳｺ     |
      | with large kana    | ｶｸｳ ｷﾖｳｺ     |
      | in full width      | カクウ　キョウコ |

  @E3-14
  Scenario: A result that fits two patients is left to staff
    Given a receipt computer that knows the patient
      | field      | value         |
      | number     | 0000000000999 |
      | name       | 仮空　杏子    |
      | kana       | ｶｸｳ ｷｮｳｺ      |
      | birth date | 19800217      |
    When the terminal leaves a result in face with
      | element         | value      |
      | Name            | 見本　京子 |
      | NameKana        | ｶｸｳ ｷｮｳｺ   |
      | ReferenceNumber | (absent)   |
    And staff open the chart of patient 0000000000123
    Then the result is left to staff, and the chart keeps the name 架空　京子
