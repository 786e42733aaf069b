@E4.3-1 @E4.3-2 @E4.3-3
Feature: The reader's numbered messages
  001: the card is not recognised. 002: it is no My Number Card. 006: its certificate is revoked or has ended. Each is shown for its own
  cause and for no other; the rest of the numbers is not public.

  Background:
    Given it is 2025-06-02 09:00 at the desk
    And the card of taro

  Scenario: 006, for a certificate that is revoked
    Given the certificate on the card was revoked on 2025-06-01
    When the patient places the card
    And the patient proves identity by PIN
    Then message 006 sends the patient to the desk and to the municipality
    And message 001 is not shown
    And message 002 is not shown

  Scenario: 006, for a certificate that has ended
    Given the certificate on the card ends on 2025-02-28
    When the patient places the card
    And the patient proves identity by face
    Then message 006 sends the patient to the desk and to the municipality
    And message 001 is not shown
    And message 002 is not shown

  Scenario: 001, for a card whose chip answers every command with an error
    When the next patient places the card of tampered
    Then the reader shows message 001 and asks to place the card again
    And message 002 is not shown
    And message 006 is not shown

  Scenario: 002, for a card of another kind
    When the next patient places the card of resident-card
    Then the reader shows message 002 and says that it is no My Number Card
    And message 001 is not shown
    And message 006 is not shown

  Scenario: None, for a patient who is received
    Given the certificate on the card ends on 2027-02-17
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    And message 001 is not shown
    And message 002 is not shown
    And message 006 is not shown
