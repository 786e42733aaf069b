@EMRG-2 @needs-emergency-viewing
Feature: Viewing in an emergency
  Where nobody can consent and life and body need it, hospitals with the right to may view a patient's medical information by the card and the
  staff's sight (救急時医療情報閲覧). It is switched on for one patient, and the result says that nobody consented.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @EMRG-4
  Scenario: A patient whom nobody can ask is viewed by card and sight
    Given the institution may view in emergencies
    When staff switch to emergency viewing at the terminal
    And the patient places the card
    And staff confirm the person by sight
    Then in the emergency the patient was asked nothing and was known by sight
    And the result tells of the emergency by
      | element                           | value |
      | OperationInfoConsFlg              | 3     |
      | DiagnosisInfoConsFlg              | 3     |
      | PharmacistsInfoConsFlg            | 3     |
      | SpecificHealthCheckupsInfoConsFlg | 3     |
      | DiagnosisInfoConsTime             | none  |
    And the last screen names ｶｸｳ ﾀﾛｳ

  @CONS-1
  Scenario: The next patient is asked for consent
    Given the institution may view in emergencies
    When staff switch to emergency viewing at the terminal
    And the patient places the card
    And staff confirm the person by sight
    Then in the emergency the patient was asked nothing and was known by sight
    When the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient after the emergency is asked as ever
    And the last screen names ｶｸｳ ﾊﾅｺ

  @EMRG-3
  Scenario: Where the terminal is not set for it, every patient is asked
    When staff switch to emergency viewing at the terminal
    And the patient places the card
    And staff confirm the person by sight
    Then without the right to it nobody is received unasked
    When the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @EMRG-3
  Scenario: Where the centre knows of no right, eligibility alone is given
    Given the terminal is set to ask surgery, diagnosis, medicines, checkups, emergency viewing
    When staff switch to emergency viewing at the terminal
    And the patient places the card
    And staff confirm the person by sight
    Then without the right at the centre nothing medical is opened
    And the last screen names ｶｸｳ ﾀﾛｳ
