@RDR-2
Feature: People who are slow, unsteady or cannot reach the reader
  How they act stands in fixtures/people. No document says how long a screen has to wait for whom: these scenarios show that the device
  serves each of them at the pace that is written there.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @RDR-3
  Scenario Outline: A patient who is <person> is received by <method>
    Given the patient is <person>
    When the patient places the card
    And the patient proves identity by <method>
    Then identity was proven by <proven>
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | person   | method | proven |
      | slow     | face   | face   |
      | slow     | PIN    | pin    |
      | unsteady | face   | face   |
      | blind    | face   | face   |
      | blind    | sight  | sight  |
      | assisted | face   | face   |
      | assisted | PIN    | pin    |

  @RDR-4 @RDR-5
  Scenario: An unsteady patient enters the PIN once, however often the entry is begun anew
    Given the patient is unsteady
    When the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
    And 1 entries made 1 VERIFY commands
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @RDR-8 @RDR-14
  Scenario: A patient in a wheelchair, who cannot reach the screen, is received by sight
    Given the patient is seated
    When staff switch to visual mode at the terminal
    And the patient places the card
    And staff confirm the person by sight
    And the patient has answered about consent
    Then the patient was received by sight without touching anything
    And no medical information is released

  Scenario: A patient who gives up half-way leaves nothing behind
    Given the patient is giving-up
    When the patient places the card
    And the patient proves identity by PIN
    Then no result is handed over after the card was taken
    And the session that reached the pin screen is over
    When the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ
