@RDR-2
Feature: The card is pulled
  Whoever takes the card ends the session, wherever it stands; the next patient starts from the beginning.

  Scenario Outline: The card is pulled at the <screen> screen
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    When the patient goes as far as the <screen> screen
    And the patient takes the card
    And 300 seconds pass
    Then no result is handed over after the card was taken
    And the session that reached the <screen> screen is over
    When the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ

    Examples:
      | screen          |
      | method          |
      | face            |
      | face-failed     |
      | pin             |
      | consent-surgery |

    @needs-comprehensive-consent
    Examples:
      | screen      |
      | consent-all |

  Scenario: The card is pulled while staff are asked
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    When the patient goes as far as the sight-check screen
    And the patient takes the card
    And 300 seconds pass
    Then no result is handed over after the card was taken
    And the session that reached the sight-check screen is over
    When the next patient places the card of hanako
    And the patient cancels
    Then the reader asks to take the card

  @needs-visual-mode-kept
  Scenario: The card is pulled while staff are asked, and the next patient is still theirs to check
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    When the patient goes as far as the sight-check screen
    And the patient takes the card
    And 300 seconds pass
    Then no result is handed over after the card was taken
    When the next patient places the card of hanako
    And the patient comes to the proof of identity
    Then the reader waits for staff to check the person by sight

  @RDR-11 @smoke
  Scenario: The card is pulled at the reminder
    Given it is 2025-05-28 09:00 at the desk
    And the card of taro
    And the certificate on the card ends on 2025-08-28
    When the patient goes as far as the notice-reminder screen
    And the patient takes the card
    And 300 seconds pass
    Then no result is handed over after the card was taken
    And the session that reached the notice-reminder screen is over
    When the next patient places the card of hanako
    And the patient cancels
    Then the reader asks to take the card
