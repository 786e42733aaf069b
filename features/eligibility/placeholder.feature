@ELIG-4
Feature: Characters that the systems cannot hold come back as ●
  The desk goes on by the kana name. A ● is a character of the record, not an error: it is passed on as it came.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of takahashi

  Scenario Outline: ● in <where>, in <encoding>
    Given the centre answers in <encoding>
    And the register holds the name <name> and the address <address>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result is the centre's, byte for byte
    And the result is encoded in <encoding>
    And the result is handed over with
      | element                | value            |
      | SegmentOfResult        | 1                |
      | ProcessingResultStatus | 1                |
      | QualificationValidity  | 1                |
      | Name                   | <name>           |
      | Address                | <address>        |
      | NameKana               | ﾀｶﾊｼ ﾐﾎﾝ         |
    And the last screen names ﾀｶﾊｼ ﾐﾎﾝ

    Examples:
      | where           | encoding  | name       | address              |
      | the family name | UTF-8     | ●橋　見本  | 東京都架空区一丁目１ |
      | the given name  | UTF-8     | 高橋　見●  | 東京都架空区一丁目１ |
      | the address     | UTF-8     | 高橋　見本 | 東京都●飾区一丁目１  |
      | all of it       | UTF-8     | ●●　●●     | ●●●●●●●●●●           |
      | the family name | Shift_JIS | ●橋　見本  | 東京都架空区一丁目１ |
      | the given name  | Shift_JIS | 高橋　見●  | 東京都架空区一丁目１ |
      | the address     | Shift_JIS | 高橋　見本 | 東京都●飾区一丁目１  |
      | all of it       | Shift_JIS | ●●　●●     | ●●●●●●●●●●           |

  Scenario Outline: <name count> ● in the name and <address count> in the address, in <encoding>, are all kept
    Given the centre answers in <encoding>
    And the register holds the name <name> and the address <address>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result has <name count> ● in the name and <address count> ● in the address
    And identity was proven by pin

    Examples:
      | name        | address              | name count | address count | encoding  |
      | ●●　見本    | 東京都架空区一丁目１ | 2          | 0             | UTF-8     |
      | 高橋　●●    | 東京都●●区一丁目１   | 2          | 2             | UTF-8     |
      | ●●　●●      | ●●●●●●●●●●           | 4          | 10            | UTF-8     |
      | ●●　見本    | 東京都架空区一丁目１ | 2          | 0             | Shift_JIS |
      | 高橋　●●    | 東京都●●区一丁目１   | 2          | 2             | Shift_JIS |
      | ●●　●●      | ●●●●●●●●●●           | 4          | 10            | Shift_JIS |
