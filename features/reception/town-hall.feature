@CARD-3 @CARD-6
Feature: Cards that were to the town hall, were lost or broken, or are others than the desk knows
  What becomes of a card away from the desk, the reader learns from the chip and from the centre at the next visit, and from nothing else.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @RDR-5 @locks-pin
  Scenario: The town hall sets a new PIN, and the earlier one is worth nothing
    Given the PIN of the card is locked by three wrong entries at this reader
    When the town hall sets a new PIN
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters the earlier PIN
    Then the card says that 2 tries are left
    And the screen says that 2 tries are left
    When the patient enters the right PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @RDR-12 @CARD-2
  Scenario: A certificate beyond its grace is refused, and the renewed one on the same card is accepted
    Given it is 2025-06-01 09:00 at the desk
    And the certificate on the card ends on 2025-02-28
    When the patient places the card
    And the patient proves identity by PIN
    Then the certificate is refused by the centre as expired
    And no result is handed over
    When the town hall renews the certificate to 2030-02-17
    And the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
    And the reader does not remind of the certificate's end
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  Scenario: A card that is reported lost works no more for whoever found it
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When the patient takes the card
    And the loss of the card is reported
    And the patient places the card
    And the patient proves identity by PIN
    Then the certificate is refused by the centre as suspended
    And no result is handed over

  @CARD-5 @E4.3-1
  Scenario: A chip that was opened by force can be read no more, and the next patient is received
    When the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
    When somebody opens the chip of the card by force
    And the patient places the card
    Then the reader shows message 001 and asks to place the card again
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ

  @E10-2 @locks-pin
  Scenario: Ten misreads of 照合番号B lock the card's face data; the PIN goes on
    When the patient places the card
    And another program misreads 照合番号B of the card 10 times
    And the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
    And 10 misreads of 照合番号B have locked the card's face data and nothing else

  Scenario Outline: The card of <persona> is received by <method>: <what>
    When the next patient places the card of <persona>
    And the patient proves identity by <method>
    Then identity was proven by <proven>
    When the patient has answered about consent
    Then the result is handed over with
      | element  | value  |
      | Name     | <name> |
      | NameKana | <kana> |
    And the last screen names <kana>

    Examples:
      | persona         | method | proven | name       | kana       | what                                                   |
      | child           | PIN    | pin    | 架空　ふたば | ｶｸｳ ﾌﾀﾊﾞ   | no certificate for signatures                          |
      | renewed         | PIN    | pin    | 架空　更   | ｶｸｳ ｻﾗ     | its certificate was renewed                            |
      | changed-name    | PIN    | pin    | 架空　花代 | ﾆｲﾐ ﾊﾅﾖ    | the chip has the new name, the result the register's   |
      | number-b-locked | sight  | sight  | 架空　錠   | ｶｸｳ ｼﾞｮｳ   | its face data are locked                               |

  @E4.3-2
  Scenario: A 住民基本台帳カード is no My Number Card
    When the next patient places the card of resident-card
    Then the reader shows message 002 and says that it is no My Number Card
    When the patient takes the card
    And the patient places the card
    Then the reader shows message 002 and says that it is no My Number Card
