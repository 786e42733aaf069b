@CONS-1 @needs-specific-diseases
Feature: The certificate for specific diseases
  Where the terminal's settings say so, the reader asks for consent to the certificate for specific diseases (特定疾病療養受療証). It is given by
  card after a yes, and in no other case.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro
    And the register holds a certificate for specific disease 1 with a share of 10000

  @E5.3-1
  Scenario: After a yes the certificate is given by card, and still not by number
    Given the terminal is set to ask surgery, diagnosis, medicines, checkups, specific diseases
    And a patient who answers about consent one by one
      | item     | answer   |
      | surgery  | disagree |
      | medical  | disagree |
      | checkups | disagree |
      | diseases | agree    |
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was asked one by one about surgery, medical, checkups, diseases and nothing else
    And after a yes the certificate for specific disease 1 is in the result, with the consent of 20250303090000
    And no medical information is released
    When staff ask at the terminal by
      | element                     | value    |
      | InsurerNumber               | 06990017 |
      | InsuredIdentificationNumber | ５６７   |
      | Birthdate                   | 19800217 |
    Then asked by number the centre tells nothing of a certificate for specific diseases

  @E5.3-1
  Scenario: After a no it is not given, whatever else is
    Given the terminal is set to ask checkups, specific diseases
    And a patient who answers about consent one by one
      | item     | answer   |
      | checkups | agree    |
      | diseases | disagree |
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then after a no nothing of a certificate for specific diseases is in the result
    And the result's consent is surgery 0, diagnosis 0, medicines 0, checkups 1

  @E5.3-1
  Scenario: Where the terminal does not ask for it, it is not given
    Given a patient who consents to everything
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then without having asked nothing of a certificate for specific diseases is in the result
    And the last screen names ｶｸｳ ﾀﾛｳ
