@RDR-6 @needs-face
Feature: Nothing of a face is kept
  A face is compared with the photo in the chip, and then the picture, the photo and all that was made of them are gone from the device,
  however the session ends.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario: Nothing is kept of a patient who was received by face
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    And the patient takes the card
    Then nothing of any face is held any more

  Scenario: Nothing is kept of somebody who was refused, nor of the patient who comes next
    When the patient places the card
    And the patient chooses the face
    And the patient shows another face until the reader gives up
    And the patient takes the card
    Then nothing of any face is held any more
    When the next patient places the card of hanako
    And the patient proves identity by face
    And the patient takes the card
    Then nothing of any face is held any more

  Scenario: Nothing is kept when the reader is restarted in the middle of a session
    When the patient places the card
    And the patient proves identity by face
    And staff restart the reader
    Then nothing of any face is held any more
