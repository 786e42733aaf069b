@RDR-2
Feature: Trouble at the desk
  Camera, keypad, terminal or network fails, or the card lies otherwise than it should. The patient is told, nothing wrong is handed over,
  what still works goes on, and the next patient is received as ever.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @RDR-8
  Scenario: With the camera covered the PIN goes on
    When something covers the camera
    And the patient places the card
    And the patient chooses the face
    And the patient shows the right face until the reader gives up
    Then nobody is taken for identified by a face that could not be compared
    And the patient whose face cannot be compared is offered the PIN and a call for staff
    When the patient chooses the PIN
    And the patient enters the right PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When the patient takes the card
    And the camera is free again
    And the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient who came after the trouble was received
    And the last screen names ｶｸｳ ﾊﾅｺ

  @RDR-8
  Scenario: With the camera covered staff receive the patient by sight
    When something covers the camera
    And the patient places the card
    And the patient chooses the face
    And the patient shows the right face until the reader gives up
    And staff switch to visual mode at the terminal
    And staff confirm the person by sight
    And the patient has answered about consent
    Then the patient was received by sight in spite of the trouble
    And identity was proven by sight

  @RDR-8
  Scenario: With a dead keypad the face goes on
    When the keypad stops working
    And the patient places the card
    And the patient chooses the PIN
    And the patient chooses the face
    And the patient shows the right face
    Then identity was proven by face
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When the patient takes the card
    And the keypad works again
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient who came after the trouble was received
    And the last screen names ｶｸｳ ﾊﾅｺ

  @RDR-8
  Scenario: With a dead keypad staff receive the patient by sight
    When the keypad stops working
    And the patient places the card
    And the patient chooses the PIN
    And staff switch to visual mode at the terminal
    And staff confirm the person by sight
    And the patient has answered about consent
    Then the patient was received by sight in spite of the trouble
    And identity was proven by sight

  @RDR-8 @CONS-2
  Scenario: A patient who touches nothing is received by sight
    Given a patient who does not answer about consent
    When staff switch to visual mode at the terminal
    And the patient places the card
    And staff confirm the person by sight
    And the patient has answered about consent
    Then the patient was received by sight without touching anything
    And no medical information is released

  @RDR-7
  Scenario: A card in its sleeve, and then without it
    When the patient places the card in its sleeve
    And the patient chooses the face
    And the patient shows the right face until the reader gives up
    Then nobody is taken for identified by a face that could not be compared
    And the patient whose face cannot be compared is offered the PIN and a call for staff
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by face
    Then identity was proven by face
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @RDR-7
  Scenario: A card in its sleeve goes on by PIN
    When the patient places the card in its sleeve
    And the patient proves identity by PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @E4.3-1
  Scenario: A card that lies the wrong way is to be placed again
    When the patient places the card the wrong way
    Then the reader shows message 001 and asks to place the card again
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @E5.2-7 @E4.3-1
  Scenario: Which way a card has to lie differs by model
    When the patient places the card flat with its face up
    And the patient places the card flat with its face down
    And the patient places the card upright
    Then every card is read as it lies or is to be placed again by message 001, and one at least was read
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @E4.3-1
  Scenario: Of two cards at once neither is taken
    When the patient places the card on another one
    Then the reader shows message 001 and asks to place the card again
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @RDR-9
  Scenario: A card that is left behind
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When 300 seconds pass
    And the next person touches the screen
    Then the forgotten card is asked for and not served again
    When the patient takes the card
    Then nothing of ｶｸｳ ﾀﾛｳ is left on the screen
    When the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ

  @RDR-13
  Scenario: A reader that did not come up in the morning is switched off and on
    When the reader is switched on and does not come up
    And the patient places the card
    And the patient takes the card
    And staff restart the reader
    And the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient who came after the restart was received
    And the last screen names ｶｸｳ ﾊﾅｺ

  @FALL-1
  Scenario Outline: The network fails and comes back, identity proven by <method>
    When the network fails
    And the patient places the card
    And the patient proves identity by <method>
    Then without the centre nothing is handed over and nobody is told that reception is complete
    When the patient takes the card
    And the network works again
    And the next patient places the card of hanako
    And the patient proves identity by <method>
    And the patient has answered about consent
    Then the patient who came after the trouble was received
    And the last screen names ｶｸｳ ﾊﾅｺ

    Examples:
      | method |
      | face   |
      | PIN    |

  @FALL-1
  Scenario: The terminal sleeps, and is woken
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When the patient takes the card
    And the terminal falls asleep
    And the next patient places the card of hanako
    And the patient proves identity by face
    Then while the terminal sleeps nothing is handed over and nobody is told that reception is complete
    When the patient takes the card
    And the terminal is woken
    And the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient who came after the trouble was received
    And the last screen names ｶｸｳ ﾊﾅｺ

  @ELIG-1 @ELIG-3
  Scenario: Each patient gets the own record
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result is handed over with
      | element  | value      |
      | Name     | 架空　太郎 |
      | NameKana | ｶｸｳ ﾀﾛｳ    |
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result is handed over with
      | element  | value     |
      | NameKana | ｶｸｳ ﾊﾅｺ   |

  @ELIG-3 @RDR-9
  Scenario: The record of another person is shown to the patient as it came
    Given the register holds the name 架空　別人 and the address 架空県架空市1-1
    And the register holds the kana name ｶｸｳ ﾍﾞﾂｼﾞﾝ
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the result is the centre's, byte for byte
    And the last screen names ｶｸｳ ﾍﾞﾂｼﾞﾝ
