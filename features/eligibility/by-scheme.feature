Feature: What the scheme adds to the answer
  A share stands in the element of its scheme, medical assistance waits for its ticket, and of some records nothing medical can be
  viewed, whatever the patient consents to.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @E4.1-8
  Scenario Outline: A patient of <age> pays a share of <share>
    Given the patient is <age> and pays a share of <share>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the share of <share> stands in <element> alone
    And the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | age | share | element                           |
      | 72  | 020   | ElderlyRecipientContributionRatio |
      | 77  | 010   | InsuredPartialContributionRatio   |

  @E4.1-6 @smoke
  Scenario: Medical assistance whose ticket is not registered yet
    Given the patient is on medical assistance, and no ticket is registered yet
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then medical assistance is answered as valid without a ticket
    And the last screen names ｶｸｳ ﾀﾛｳ

  @E4.1-6
  Scenario: Medical assistance with a ticket of the month
    Given the patient is on medical assistance, with ticket 1234567 of 2025-03
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then medical assistance is answered as valid with ticket 1234567
    And the last screen names ｶｸｳ ﾀﾛｳ

  @E4.1-6
  Scenario: A ticket of last month opens nothing this month
    Given the patient is on medical assistance, with ticket 1234567 of 2025-02
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then medical assistance is answered as valid without a ticket
    And the last screen names ｶｸｳ ﾀﾛｳ

  @ELIG-3
  Scenario: A record that does not match the resident register
    Given the patient's record is held back, as it does not match the resident register
    And a patient who consents to everything
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then nothing medical of the record that is held back can be viewed
    And the last screen names ｶｸｳ ﾀﾛｳ

  @E5.3-5
  Scenario: A certificate of the Self-Defence Forces
    Given the patient is insured by the Self-Defence Forces
    And a patient who consents to everything
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then nothing medical of this kind of qualification can be viewed
    And the last screen names ｶｸｳ ﾀﾛｳ
