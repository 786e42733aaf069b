@needs-receipt-computer
Feature: Whether it is still the same insurance
  One insurer writes its numbers in full width, another with zeros in front; the branch number alone tells members of a family apart.

  Background:
    Given it is 2025-03-03 09:15 at the desk
    And a receipt computer that knows the patient
      | field          | value         |
      | number         | 0000000000123 |
      | name           | 架空　京子    |
      | kana           | ｶｸｳ ｷｮｳｺ      |
      | birth date     | 19800217      |
      | insurer        | 06990017      |
      | symbol         | １２３４      |
      | insured number | ５６７        |
      | branch         | 01            |

  @E3-13
  Scenario Outline: Numbers <how> are the same
    When the terminal leaves a result in face with
      | element                     | value      |
      | Name                        | 見本　京子 |
      | NameKana                    | ｶｸｳ ｷｮｳｺ   |
      | InsurerNumber               | <insurer>  |
      | InsuredCardSymbol           | <symbol>   |
      | InsuredIdentificationNumber | <number>   |
      | InsuredBranchNumber         | 01         |
    And staff open the chart of patient 0000000000123
    Then the insurance is known to be the same, and the chart has the name 見本　京子 now

    Examples:
      | how                   | insurer  | symbol   | number   |
      | as they are known     | 06990017 | １２３４ | ５６７   |
      | in half width         | 06990017 | 1234     | 567      |
      | with zeros in front   | 06990017 | ０１２３４ | ００５６７ |

  @E3-13
  Scenario: Another branch number is told
    When the terminal leaves a result in face with
      | element             | value      |
      | Name                | 見本　京子 |
      | NameKana            | ｶｸｳ ｷｮｳｺ   |
      | InsuredBranchNumber | 02         |
    And staff open the chart of patient 0000000000123
    Then staff are told of another branch number
