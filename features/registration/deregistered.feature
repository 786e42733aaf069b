@REG-2
Feature: A deregistered card
  Since 2024-10 a registration can be cancelled at the insurer. From that day on the card is none for insurance, whatever the chip says of
  itself, until it is registered again.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario Outline: Deregistered from <day> on, identity proven by <way>
    Given the card is deregistered as an insurance card from <day> on
    When the patient places the card
    And the patient proves identity by <way>
    Then the deregistered card is not taken as an insurance card
    And no result is handed over

    Examples:
      | day        | way  |
      | 2025-03-03 | face |
      | 2024-10-01 | PIN  |

  Scenario: The last day of the registration is a day of it
    Given the card is deregistered as an insurance card from 2025-03-04 on
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  Scenario: The next patient is received as ever
    Given the card is deregistered as an insurance card from 2025-01-15 on
    When the patient places the card
    And the patient proves identity by face
    Then the deregistered card is not taken as an insurance card
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ
