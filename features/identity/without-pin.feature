@CARD-8 @RDR-5 @RDR-8
Feature: Face and sight without a PIN
  A face-authentication card (顔認証マイナンバーカード) has no PIN and is received by face or by sight. Neither way gives back a try that
  a wrong PIN has cost on another card.

  Background:
    Given it is 2025-03-03 09:00 at the desk

  Scenario Outline: A card without PINs is received by <method>
    Given the card of saburo-no-pin
    When the patient places the card
    And the patient proves identity by <method>
    And the patient has answered about consent
    Then the card without PINs was received by <method>
    And identity was proven by <method>
    And the last screen names ｶｸｳ ｻﾌﾞﾛｳ

    Examples:
      | method |
      | face   |
      | sight  |

  @E10-2 @needs-pin
  Scenario: A sight check between two misses gives no try back
    Given the card of taro
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And staff switch to visual mode at the terminal
    And staff confirm the person by sight
    And the patient has answered about consent
    And the patient takes the card
    And staff leave visual mode at the terminal
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the sight check gave no try back, and 1 try is left

  @E10-1 @needs-visual-mode-at-reader
  Scenario: Staff open visual mode at the reader with their passcode
    Given the card of taro
    When the patient places the card
    And staff switch to visual mode at the reader
    Then the staff's passcode opened visual mode at the reader
    When staff confirm the person by sight
    Then identity was proven by sight
