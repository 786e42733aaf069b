@FALL-2 @ELIG-1 @ELIG-2
Feature: Answers other than the plain one
  Invalid is an answer and no failure: the desk goes on with what it says. By card the newest qualification is given, whatever was
  before it, and a record need not be complete.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @E4.1-2
  Scenario Outline: A qualification lost on <lost> is shown as lost
    Given the qualification was lost on <lost>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the qualification is shown as lost on <shown>, with the last one for reference
    And the invalid answer reaches the terminal as any other
    And no medical information is released
    And the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | lost       | shown    |
      | 2025-03-03 | 20250303 |
      | 2025-03-02 | 20250302 |
      | 2024-12-31 | 20241231 |

  Scenario: The last day before the loss is a day of the qualification
    Given the qualification was lost on 2025-03-04
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the result is handed over with
      | element               | value    |
      | QualificationValidity | 1        |
      | DisqualificationDate  | 20250304 |

  Scenario: A qualification that begins tomorrow is invalid today, and the desk is told so
    Given the qualification begins on 2025-03-04
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the invalid answer reaches the terminal as any other
    And no medical information is released

  @E4.1-1
  Scenario Outline: After a change of job on <day> the same card leads to the insurance of the day
    Given the patient went over to the insurance of 新架空健康保険組合 on <day>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the card leads to the insurance of 新架空健康保険組合, valid since <since>
    And the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | day        | since    |
      | 2025-02-01 | 20250201 |
      | 2025-03-03 | 20250303 |

  @E3-8
  Scenario: An insurer need not register an address
    Given the register holds no address
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the result without an address is handed over all the same
    And the last screen names ｶｸｳ ﾀﾛｳ
