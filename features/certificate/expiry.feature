@RDR-11 @RDR-12
Feature: The certificate nears its end, ends, and ends its grace
  The centre decides; the reader shows what it is told. A certificate is reminded of from three months before its end.
  After its end, eligibility alone is still given for the grace, which began on 2024-12-02.

  Background:
    Given the card of taro

  Scenario Outline: <day>, with a certificate to <end>: <what>
    Given it is <day> 09:00 at the desk
    And the certificate on the card ends on <end>
    When the patient places the card
    And the patient proves identity by PIN
    Then the reader does not remind of the certificate's end
    And the patient is asked for consent

    Examples:
      | day        | end        | what                              |
      | 2025-05-27 | 2025-08-28 | the day before the first reminder |
      | 2025-02-27 | 2025-05-31 | the day before, at a month's end  |
      | 2028-02-28 | 2028-05-29 | the day before, in a leap year    |

  Scenario Outline: <day>, with a certificate to <end>, is reminded of: <what>
    Given it is <day> 09:00 at the desk
    And the certificate on the card ends on <end>
    When the patient places the card
    And the patient proves identity by PIN
    Then the reader does remind of the certificate's end
    When the patient goes on
    Then the patient is asked for consent
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | day        | end        | what                              |
      | 2025-05-28 | 2025-08-28 | the first day of the reminder     |
      | 2025-08-28 | 2025-08-28 | the last valid day                |
      | 2025-02-28 | 2025-05-31 | the first day, at a month's end   |
      | 2028-02-29 | 2028-05-29 | the first day is 29 February      |
      | 2028-02-29 | 2028-02-29 | the last valid day is 29 February |

  Scenario Outline: <day>, with a certificate to <end>, grace read as <reading>: <what>
    Given it is <day> 09:00 at the desk
    And grace is read as the <reading>
    And the certificate on the card ends on <end>
    When the patient places the card
    And the patient proves identity by PIN
    Then the reader says that only eligibility is given
    When the patient goes on
    Then no consent is asked
    And the result is handed over with
      | element               | value     |
      | Name                  | 架空　太郎 |
      | QualificationValidity | 1         |
    And no medical information is released

    Examples:
      | day        | end        | reading                         | what                                       |
      | 2025-08-29 | 2025-08-28 | end of the third month          | the first day after the end                |
      | 2025-05-31 | 2025-02-28 | end of the third month          | the last day of grace                      |
      | 2025-04-30 | 2025-01-31 | end of the third month          | the last day, from a month's end           |
      | 2028-05-31 | 2028-02-29 | end of the third month          | the last day, from 29 February             |
      | 2025-05-28 | 2025-02-28 | same day of the third month     | the last day in the other reading          |
      | 2025-04-30 | 2025-01-31 | same day of the third month     | the last day, from a month's end           |
      | 2028-05-29 | 2028-02-29 | same day of the third month     | the last day, from 29 February             |
      | 2024-12-02 | 2024-10-15 | end of the third month          | the rule's own first day                   |

  Scenario Outline: <day>, with a certificate to <end>, grace read as <reading>, is refused: <what>
    Given it is <day> 09:00 at the desk
    And grace is read as the <reading>
    And the certificate on the card ends on <end>
    When the patient places the card
    And the patient proves identity by PIN
    Then the certificate is refused by the centre as expired
    And no result is handed over

    Examples:
      | day        | end        | reading                         | what                                       |
      | 2025-06-01 | 2025-02-28 | end of the third month          | the day after grace                        |
      | 2025-05-01 | 2025-01-31 | end of the third month          | the day after, from a month's end          |
      | 2028-06-01 | 2028-02-29 | end of the third month          | the day after, from 29 February            |
      | 2025-05-29 | 2025-02-28 | same day of the third month     | the day after in the other reading         |
      | 2025-05-01 | 2025-01-31 | same day of the third month     | the day after, from a month's end          |
      | 2028-05-30 | 2028-02-29 | same day of the third month     | the day after, from 29 February            |
      | 2024-12-01 | 2024-10-15 | end of the third month          | the day before the rule                    |

  @smoke
  Scenario Outline: In grace, by <method>, eligibility alone is given
    Given it is 2025-05-31 09:00 at the desk
    And the certificate on the card ends on 2025-02-28
    When the patient places the card
    And the patient proves identity by <method>
    Then the reader says that only eligibility is given
    When the patient goes on
    Then no consent is asked
    And no medical information is released
    And the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | method |
      | face   |
      | sight  |
