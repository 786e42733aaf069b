@RDR-6 @E10-2 @needs-face
Feature: The photo in the chip
  Faces are compared with the photo in the chip. It opens with 照合番号B, which the reader takes from what is printed on the card; every
  misread costs one of ten tries. Once they are spent no face can be compared any more, and PIN and sight go on.

  Background:
    Given it is 2025-03-03 09:00 at the desk

  Scenario: A face is compared with the photo in the chip
    Given the card of taro
    When the patient places the card
    And the patient proves identity by face
    Then the face was compared with the photo in the chip, and nobody was asked for the number that opens it
    And identity was proven by face
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @locks-pin
  Scenario: A card whose photo is locked is not received by face, and the PIN goes on
    Given the card of number-b-locked
    When the patient places the card
    And the patient proves identity by face
    Then no face is accepted, and the patient is offered the PIN and a call for staff
    When the patient proves identity by PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ｼﾞｮｳ

  @RDR-7
  Scenario: A sleeve costs no try, a misread behind it costs one, and the photo opens all the same
    Given the card of taro
    And the reader misreads the number printed on the card 1 times
    When the patient places the card in its sleeve
    And the patient chooses the face
    And the patient shows the right face until the reader gives up
    Then nobody is taken for identified by a face that could not be compared
    And the patient whose face cannot be compared is offered the PIN and a call for staff
    When the patient comes 1 times and chooses the face
    And the patient places the card
    And the patient proves identity by face
    Then the face was compared with the photo in the chip, and nobody was asked for the number that opens it
    And identity was proven by face

  @locks-pin
  Scenario: Ten misreads at the desk lock the photo, the PIN goes on, and the next patient is received by face
    Given the card of taro
    And the reader misreads the number printed on the card 10 times
    When the patient comes 10 times and chooses the face
    And the patient places the card
    And the patient proves identity by face
    Then no face is accepted, and the patient is offered the PIN and a call for staff
    When the patient proves identity by PIN
    Then identity was proven by pin
    When the patient takes the card
    And the next patient places the card of hanako
    And the patient proves identity by face
    Then the face was compared with the photo in the chip, and nobody was asked for the number that opens it
    And identity was proven by face
