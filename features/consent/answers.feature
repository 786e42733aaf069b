@CONS-1 @CONS-2
Feature: Each answer counts for its own item
  A yes opens its own item and no other; a no leaves it shut, whatever was answered to the others. What was opened may be viewed for 24
  hours from the consent.

  Background:
    Given the card of taro

  Scenario Outline: <surgery> to surgery, <medical> to medical information, <checkups> to check-ups
    Given it is 2025-03-03 09:00 at the desk
    And a patient who answers about consent one by one
      | item     | answer     |
      | surgery  | <surgery>  |
      | medical  | <medical>  |
      | checkups | <checkups> |
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result's consent is surgery <s>, medical <m>, checkups <c>
    And identity was proven by pin

    Examples:
      | surgery  | medical  | checkups | s | m | c |
      | agree    | agree    | agree    | 1 | 1 | 1 |
      | agree    | agree    | disagree | 1 | 1 | 0 |
      | agree    | disagree | agree    | 1 | 0 | 1 |
      | agree    | disagree | disagree | 1 | 0 | 0 |
      | disagree | agree    | agree    | 0 | 1 | 1 |
      | disagree | agree    | disagree | 0 | 1 | 0 |
      | disagree | disagree | agree    | 0 | 0 | 1 |
      | disagree | disagree | disagree | 0 | 0 | 0 |

  @CONS-3
  Scenario Outline: Consent on <day> at <time> lasts 24 hours: <what>
    Given it is <day> <time> at the desk
    And the certificate on the card ends on 2029-01-31
    And a patient who consents to everything
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then what was consented to at <from> may be viewed until <until>
    And identity was proven by face

    Examples:
      | day        | time  | from           | until          | what                        |
      | 2025-03-03 | 09:00 | 20250303090000 | 20250304090000 | an ordinary day             |
      | 2025-02-28 | 17:30 | 20250228173000 | 20250301173000 | over a month's end          |
      | 2028-02-28 | 09:00 | 20280228090000 | 20280229090000 | into 29 February            |
      | 2025-12-31 | 23:59 | 20251231235900 | 20260101235900 | over the end of the year    |
      | 2025-03-03 | 00:00 | 20250303000000 | 20250304000000 | from midnight               |

  @CONS-3 @smoke
  Scenario: What was refused has no times, beside what was granted
    Given it is 2025-03-03 09:00 at the desk
    And a patient who answers about consent one by one
      | item     | answer   |
      | surgery  | disagree |
      | medical  | agree    |
      | checkups | disagree |
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then an item without consent has no times
    And what was consented to at 20250303090000 may be viewed until 20250304090000
    And identity was proven by pin
