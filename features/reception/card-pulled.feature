@RDR-2
Feature: The card is pulled
  Whoever takes the card ends the session, wherever it stands; the next patient starts from the beginning.

  Scenario Outline: The card is pulled at the <screen> screen
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    When the patient goes as far as the <screen> screen
    And the patient takes the card
    Then the session that reached the <screen> screen is over
    And no result is handed over after the card was taken
    When the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient consents to everything
    Then the last screen names ｶｸｳ ﾊﾅｺ

    Examples:
      | screen      |
      | method      |
      | face        |
      | face-failed |
      | pin         |
      | consent-all |
