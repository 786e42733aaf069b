@E3-7 @RDR-9
Feature: A kana name is shown as it was registered
  Some insurers register small kana as full-size ones. The name is theirs to correct: the reader shows what it got.

  Scenario Outline: <kana>, in <encoding>
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    And the centre answers in <encoding>
    And the register holds the kana name <kana>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the kana name <kana> is in the result and on the last screen as registered
    And identity was proven by pin

    Examples:
      | kana        | encoding  |
      | ｶｸｳ ｼﾖｳｲﾁ   | UTF-8     |
      | ｶｸｳ ｼｮｳｲﾁ   | UTF-8     |
      | ｶｸｳ ｼﾖｳｲﾁ   | Shift_JIS |
      | ｶｸｳ ｼｮｳｲﾁ   | Shift_JIS |
