@RDR-4 @RDR-5 @CARD-3
Feature: PIN lock-out
  The authentication PIN locks after three misses in a row. The counter is the card's own: neither taking the card away nor
  restarting the reader brings a try back, and only the right PIN restores all three.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @locks-pin @smoke
  Scenario: Three wrong PINs are counted down on the screen and on the card
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the screen says that 2 tries are left
    And the card says that 2 tries are left
    When the patient enters a wrong PIN
    Then the screen says that 1 try is left
    And the card says that 1 try is left
    When the patient enters a wrong PIN
    Then the card says that 0 tries are left
    And the screen says that the PIN is locked
    And nobody was taken for identified

  Scenario: Every entry is one VERIFY, on a pad that was laid out anew
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient enters a wrong PIN
    And the patient enters the right PIN
    Then 3 entries made 3 VERIFY commands
    And every entry had a layout of its own
    And the pad showed each entered digit as one filled mark
    And identity was proven by pin

  Scenario: A pad is laid out anew for the next session, too
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient takes the card
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then every entry had a layout of its own
    And 2 entries made 2 VERIFY commands

  Scenario: Digits that are cleared cost no try
    When the patient places the card
    And the patient chooses the PIN
    And the patient touches the digits of the right PIN
    And the patient clears the entry
    Then 0 entries made 0 VERIFY commands
    When the patient enters a wrong PIN
    Then 1 entries made 1 VERIFY commands
    And the pad showed each entered digit as one filled mark
    And the screen says that 2 tries are left

  @locks-pin
  Scenario: The PIN stays locked when the card is taken and put back
    Given the PIN of the card is locked by three wrong entries at this reader
    When the patient takes the card
    And the patient places the card
    And the patient chooses the PIN
    Then the PIN is still locked
    When the patient enters the right PIN
    Then the locked PIN proves nothing

  @locks-pin
  Scenario: The PIN stays locked when the reader is restarted
    Given the PIN of the card is locked by three wrong entries at this reader
    When the patient takes the card
    And staff restart the reader
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters the right PIN
    Then the locked PIN proves nothing
    And the PIN is still locked

  @locks-pin
  Scenario: The lock is the card's own, and holds against any other program
    Given the PIN of the card is locked by three wrong entries at this reader
    When another program presents the right PIN to the card
    Then the locked PIN proves nothing

  @locks-pin
  Scenario: A face still proves identity when the PIN is locked
    Given the PIN of the card is locked by three wrong entries at this reader
    When the patient chooses the face
    And the patient shows the right face
    Then identity was proven by face
    And the patient is asked for consent

  @locks-pin
  Scenario: Sight still proves identity when the PIN is locked
    Given the PIN of the card is locked by three wrong entries at this reader
    When staff switch to visual mode at the terminal
    And staff confirm the person by sight
    Then identity was proven by sight
    And the patient is asked for consent

  Scenario: The right PIN gives all tries back
    Given the card has 1 try left
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters the right PIN
    Then identity was proven by pin
    When the patient takes the card
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the card says that 2 tries are left
    And the screen says that 2 tries are left

  Scenario Outline: A card that arrives with <tries> left counts on from there
    Given the card has <tries> left
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the screen says that <left> left

    Examples:
      | tries   | left      |
      | 3 tries | 2 tries are |
      | 2 tries | 1 try is  |

  @locks-pin
  Scenario: A card that arrives with its last try locks at the next miss
    Given the card has 1 try left
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the card says that 0 tries are left
    And the screen says that the PIN is locked

  Scenario: A card that arrives locked is told so without an entry
    Given the card has 0 tries left
    When the patient places the card
    And the patient chooses the PIN
    Then the screen says that the PIN is locked
    And 0 entries made 0 VERIFY commands

  @CARD-8
  Scenario: A card without PINs is opened by face and never by PIN
    Given the card of saburo-no-pin
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters any four digits
    Then a PIN proves nothing on a card without PINs
    When the patient chooses the face
    And the patient shows the right face
    Then identity was proven by face
