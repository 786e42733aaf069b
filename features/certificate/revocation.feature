@CARD-6
Feature: A revoked or suspended certificate is refused at once
  A lost card is suspended by telephone. The chip does not know; the centre refuses, and grace changes nothing.

  Background:
    Given the card of taro

  Scenario Outline: <state>, <when>
    Given it is 2025-03-03 09:00 at the desk
    And the certificate on the card ends on <end>
    And the certificate on the card was <state> on 2025-03-02
    When the patient places the card
    And the patient proves identity by PIN
    Then the certificate is refused by the centre as <state>
    And no result is handed over

    Examples:
      | state     | end        | when         |
      | revoked   | 2027-02-17 | in its term  |
      | suspended | 2027-02-17 | in its term  |
      | revoked   | 2025-02-28 | in its grace |
      | suspended | 2025-02-28 | in its grace |

  @smoke
  Scenario: The next patient after a refused one is received as ever
    Given it is 2025-03-03 09:00 at the desk
    And the certificate on the card was suspended on 2025-03-02
    When the patient places the card
    And the patient proves identity by PIN
    Then the certificate is refused by the centre as suspended
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ
