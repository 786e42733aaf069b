@FALL-1 @RDR-13
Feature: When the centre cannot be asked, when the card does not answer, and after a restart
  Without the centre nothing is known, and nothing is handed over. What the centre says of its own trouble is shown as it came. A restart
  mends faults at start-up; the next patient is received as ever.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario Outline: The centre cannot be reached, identity proven by <method>
    Given the centre cannot be reached
    When the patient places the card
    And the patient proves identity by <method>
    Then without the centre nothing is handed over and nobody is told that reception is complete
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by <method>
    Then without the centre nothing is handed over and nobody is told that reception is complete

    Examples:
      | method |
      | face   |
      | PIN    |

  @E4.3-4 @smoke
  Scenario: The centre answers with an error that the reader does not know
    Given the centre cannot ask its register
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the centre's error BENCH-E01 is shown as it came
    And identity was proven by pin

  @E4.3-1
  Scenario: A card whose chip answers every command with an error is to be placed again
    When the next patient places the card of tampered
    Then the reader shows message 001 and asks to place the card again

  Scenario: The reader is restarted between two patients
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    And the patient takes the card
    And staff restart the reader
    And the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient who came after the restart was received
    And the last screen names ｶｸｳ ﾊﾅｺ

  Scenario: The reader is restarted while a patient answers about consent
    When the patient goes as far as the consent-surgery screen
    And the patient takes the card
    And staff restart the reader
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient who came after the restart was received
    And the last screen names ｶｸｳ ﾊﾅｺ
