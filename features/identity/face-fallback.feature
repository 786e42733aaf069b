@RDR-3 @RDR-8
Feature: A face mismatch falls back to the PIN and to visual mode
  Visual mode (目視モード) is the staff's: they switch it on and off, at the terminal's menu or with a passcode at the reader.
  It never starts by itself, and it needs no failed PIN before it.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @smoke
  Scenario: After a face mismatch the PIN goes on to consent
    When the patient places the card
    And the patient chooses the face
    And the patient shows another face until the reader gives up
    Then the face was refused by the reader
    When the patient chooses the PIN
    And the patient enters the right PIN
    Then identity was proven by pin
    And the patient is asked for consent

  Scenario: After a face mismatch staff go over to visual mode without any PIN
    When the patient places the card
    And the patient chooses the face
    And the patient shows another face until the reader gives up
    Then the face was refused by the reader
    When staff switch to visual mode at the terminal
    And staff confirm the person by sight
    Then identity was proven by sight
    And visual mode was started by staff at the terminal
    And 0 entries made 0 VERIFY commands
    When the patient has answered about consent
    Then the result is handed over with
      | element  | value     |
      | Name     | 架空　太郎 |
      | NameKana | ｶｸｳ ﾀﾛｳ   |

  @needs-visual-mode-at-reader
  Scenario: Visual mode starts at the reader with the staff passcode
    When the patient places the card
    And the patient chooses the face
    And the patient shows another face until the reader gives up
    And staff switch to visual mode at the reader
    And staff confirm the person by sight
    Then identity was proven by sight
    And visual mode was started by staff at the reader

  @needs-visual-mode-at-reader
  Scenario: A wrong staff passcode changes nothing
    When the patient places the card
    And the patient chooses the face
    And the patient shows another face until the reader gives up
    And somebody tries a wrong staff passcode at the reader
    Then visual mode did not start
    When staff switch to visual mode at the reader
    Then visual mode was started by staff at the reader

  Scenario: Failed faces alone never start visual mode
    When the patient places the card
    And the patient chooses the face
    And the patient shows another face until the reader gives up
    Then visual mode did not start
    And the patient is offered the PIN and a call for staff

  Scenario: A face that nearly matches is refused
    When the patient places the card
    And the patient chooses the face
    And the patient shows a face just below the threshold until the reader gives up
    Then nobody was taken for identified
    And the face was refused by the reader

  Scenario: Staff may say no
    When the patient places the card
    And staff switch to visual mode at the terminal
    And staff refuse the person by sight
    Then sight was refused by staff
    And nobody was taken for identified

  @needs-visual-mode-kept
  Scenario: The next patient is in visual mode too until staff leave it
    When the patient places the card
    And staff switch to visual mode at the terminal
    And staff confirm the person by sight
    And the patient has answered about consent
    And the patient takes the card
    And the next patient places the card of hanako
    And the patient comes to the proof of identity
    Then the reader waits for staff to check the person by sight
    When the patient takes the card
    And staff leave visual mode at the terminal
    And the next patient places the card of hanako
    And the patient comes to the proof of identity
    Then visual mode was left by staff at the terminal and the patient is offered the face

  @needs-visual-mode-kept
  Scenario: Staff leave visual mode while the next patient waits
    When the patient places the card
    And staff switch to visual mode at the terminal
    And staff confirm the person by sight
    And the patient has answered about consent
    And the patient takes the card
    And the next patient places the card of hanako
    And the patient comes to the proof of identity
    Then the reader waits for staff to check the person by sight
    When staff leave visual mode at the terminal
    Then visual mode was left by staff at the terminal and the patient is offered the face
    When the patient chooses the face
    And the patient shows the right face
    Then identity was proven by face

  Scenario: Staff leave visual mode while the patient waits for them
    When the patient goes as far as the sight-check screen
    And staff leave visual mode at the terminal
    Then visual mode was left by staff at the terminal and the patient is offered the face
    When the patient chooses the face
    And the patient shows the right face
    Then identity was proven by face

  @needs-visual-mode-at-reader
  Scenario: Visual mode is left at the reader while the patient waits
    When the patient goes as far as the sight-check screen
    And staff leave visual mode at the reader
    Then visual mode was left by staff at the reader and the patient is offered the face

  @needs-visual-mode-at-reader @needs-visual-mode-kept
  Scenario: Visual mode is left at the reader with the staff passcode
    When the patient places the card
    And staff switch to visual mode at the reader
    And staff confirm the person by sight
    Then identity was proven by sight
    When the patient has answered about consent
    And the patient takes the card
    And staff leave visual mode at the reader
    And the next patient places the card of hanako
    And the patient comes to the proof of identity
    Then visual mode was left by staff at the reader and the patient is offered the face

  @needs-visual-mode-returns
  Scenario: A model that declares so leaves visual mode by itself
    When the patient places the card
    And staff switch to visual mode at the terminal
    And staff confirm the person by sight
    And the patient has answered about consent
    And the patient takes the card
    And the next patient places the card of hanako
    And the patient comes to the proof of identity
    Then visual mode ended by the model's own rule
