@RDR-7 @needs-face
Feature: What the camera sees
  Light, distance, hats, glasses and masks may hinder face matching, and then the patient goes on in another way. A stranger, a print or a
  screen is never the holder. On a picture in which there is nothing to compare nothing is decided.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @E5.2-2 @E5.2-3
  Scenario Outline: By face, or by PIN: <what>
    When the patient places the card
    And the patient chooses the face
    And the camera sees <what> until the reader is done
    Then the patient was received by face, or is offered the PIN and a call for staff
    When whoever was not received by face proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | what                     |
      | the holder in back light |
      | the holder in the sun    |
      | the holder too close     |
      | the holder with a hat    |
      | the holder with glasses  |
      | the holder with a mask   |

  @RDR-8
  Scenario: The holder with a mask is received by face, or by the staff's sight
    When the patient places the card
    And the patient chooses the face
    And the camera sees the holder with a mask until the reader is done
    Then the patient was received by face, or is offered the PIN and a call for staff
    When staff receive by sight whoever was not received by face
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @RDR-6
  Scenario Outline: Nobody is received by <what>
    When the patient places the card
    And the patient chooses the face
    And the camera sees <what> until the reader is done
    Then nobody is taken for the holder

    Examples:
      | what                              |
      | another person                    |
      | a print of the holder's photo     |
      | the holder's photo on a telephone |

  @RDR-6 @RDR-8 @RDR-14
  Scenario Outline: Nothing is decided on <what>, and the patient goes on by PIN
    When the patient places the card
    And the patient chooses the face
    And the camera sees <what> until the reader is done
    Then nothing was decided about the face
    And the patient was received by face, or is offered the PIN and a call for staff
    When the patient proves identity by PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | what             |
      | nobody           |
      | two people       |
      | a black picture  |
      | a frozen picture |

  @RDR-7
  Scenario: Whoever could not be seen looks again
    When the patient places the card
    And the patient chooses the face
    And the camera sees nobody until the reader is done
    Then nothing was decided about the face
    When the patient chooses the face
    And the patient shows the right face
    Then identity was proven by face
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
