@RDR-2
Feature: Something goes wrong with the card in the middle of a session
  Plans of faults (fixtures/cards/plans) say what, and at which command. Whatever it is, nobody gets another person's record, no try of the
  PIN is won by it, and the next patient is received as ever.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario Outline: Another card takes the card's place, <when>, while identity is proven by <method>
    Given the card goes by the plan <plan>
    When the patient places the card
    And the patient proves identity by <method>
    And the patient has answered about consent
    Then no result is handed over once the card was pulled out or exchanged
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ

    Examples:
      | plan         | method | when                     |
      | swapped      | face   | before the photo is read |
      | swapped-late | face   | after the photo was read |
      | swapped      | PIN    | before the PIN is judged |

  Scenario: The card is pulled out while it is read
    Given the card goes by the plan pulled-while-reading
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then no result is handed over once the card was pulled out or exchanged
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @E4.3-1
  Scenario Outline: An answer of the card is spoilt: <plan>
    Given the card goes by the plan <plan>
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the reader asks to place the card again by message 001, or receives ｶｸｳ ﾀﾛｳ
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | plan                 |
      | short-answer         |
      | long-answer          |
      | wrong-status         |
      | reset-in-transaction |

  Scenario: A bit of the certificate is wrong, and the centre does not take it
    Given the card goes by the plan bit-error
    When the patient places the card
    And the patient proves identity by face
    Then no result is handed over
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @CARD-3 @RDR-4
  Scenario: The card loses power between the retry counter and the answer, and wins no try by it
    Given the card goes by the plan power-loss-in-verify
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient takes the card
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the card says that 1 try is left
    And the screen says that 1 try is left

  Scenario: A slow card is received all the same
    Given the card goes by the plan slow
    When the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
