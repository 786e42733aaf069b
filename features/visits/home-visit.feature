@VISIT-1
Feature: Home visits
  On home visits (訪問診療等) a mobile device asks for consent first, then for the PIN or the staff's sight, and for the card last. Later visits
  ask again without the card, for as long as the care lasts and nobody cancels.

  Background:
    Given it is 2025-03-03 09:00 at the desk

  @needs-home-visit @E5.6-2 @smoke
  Scenario: Consent, PIN and card, in this order
    Given the card of taro
    When staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then consent came first, then the proof of identity, then the card
    And identity was proven by pin
    And the result is handed over with
      | element              | value      |
      | Name                 | 架空　太郎 |
      | DiagnosisInfoConsFlg | 1          |
    And the last screen names ｶｸｳ ﾀﾛｳ

  @needs-home-visit @E5.6-2
  Scenario: Consent, sight and card, with a card that has no PIN
    Given the card of saburo-no-pin
    When staff take the mobile device to the patient
    And the visit begins
    And staff check the patient by sight at the visit
    And the patient places the card
    Then consent came first, then the proof of identity, then the card
    And the result is handed over with
      | element  | value      |
      | NameKana | ｶｸｳ ｻﾌﾞﾛｳ |
    And the last screen names ｶｸｳ ｻﾌﾞﾛｳ

  @needs-home-visit @E5.6-2
  Scenario: A card without PINs leads from the PIN back to the staff's sight
    Given the card of saburo-no-pin
    When staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then nobody was taken for identified
    When staff check the patient by sight at the visit
    Then the result is handed over with
      | element  | value      |
      | NameKana | ｶｸｳ ｻﾌﾞﾛｳ |
    And the last screen names ｶｸｳ ｻﾌﾞﾛｳ

  @needs-home-visit @E5.6-2 @RDR-4
  Scenario: A wrong PIN shows once the card is read, and can be entered again
    Given the card of taro
    When staff take the mobile device to the patient
    And the visit begins
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient places the card
    Then nobody was taken for identified
    And the screen says that 2 tries are left
    When the patient enters the right PIN
    Then identity was proven by pin
    And the last screen names ｶｸｳ ﾀﾛｳ

  @needs-home-visit
  Scenario: Who keeps silent about consent has refused, and is received all the same
    Given the card of taro
    And a patient who does not answer about consent
    When staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then consent came first, then the proof of identity, then the card
    And the result is handed over with
      | element              | value      |
      | Name                 | 架空　太郎 |
      | DiagnosisInfoConsFlg | 0          |

  @needs-home-visit @E5.6-3
  Scenario: A month later the institution asks again without the card
    Given the card of taro
    When staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    And the patient takes the card
    And staff come back to the desk
    And 30 days pass
    And the institution asks again for taro without the card
    Then the later visit is answered without the card, with
      | element                    | value          |
      | Name                       | 架空　太郎     |
      | QualificationValidity      | 1              |
      | DiagnosisInfoConsFlg       | 1              |
      | DiagnosisInfoConsTime      | 20250303090000 |
      | DiagnosisInfoAvailableTime | 20250403090000 |
    When the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ

  @needs-home-visit @E5.6-1
  Scenario: Consent that is given on the web page, with card and PIN, is what a later visit goes by
    Given the card of taro
    When the patient opens the page for home visits on a device of their own
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the page for home visits took card and PIN and nothing else
    When the patient takes the card
    And 3 days pass
    And the institution asks again for taro without the card
    Then the later visit is answered without the card, with
      | element               | value          |
      | Name                  | 架空　太郎     |
      | DiagnosisInfoConsFlg  | 1              |
      | DiagnosisInfoConsTime | 20250303090000 |
    When the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @needs-home-visit @E5.6-1
  Scenario: The patient changes the consent on the web page, and later visits go by what it is then
    Given the card of taro
    When staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    And the patient takes the card
    And 7 days pass
    And the institution asks again for taro without the card
    Then the later visit is answered without the card, with
      | element              | value |
      | DiagnosisInfoConsFlg | 1     |
      | OperationInfoConsFlg | 1     |
    When 7 days pass
    And taro changes the consent to home visits to checkups
    And 7 days pass
    And the institution asks again for taro without the card
    Then the later visit is answered by the changed consent, with
      | element                            | value          |
      | Name                               | 架空　太郎     |
      | DiagnosisInfoConsFlg               | 0              |
      | OperationInfoConsFlg               | 0              |
      | SpecificHealthCheckupsInfoConsFlg  | 1              |
      | SpecificHealthCheckupsInfoConsTime | 20250317090000 |
    When the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @needs-home-visit @E5.6-1 @E5.6-3
  Scenario Outline: Once <who> has cancelled, the card is needed again
    Given the card of taro
    When staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    And the patient takes the card
    And <cancels>
    And the institution asks again for taro without the card
    Then the later visit is refused by the centre as <reason>
    When the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | who             | cancels                                                     | reason                   |
      | the patient     | taro cancels the consent to home visits                     | cancelled-by-patient     |
      | the institution | the institution cancels the consent of taro to home visits | cancelled-by-institution |

  @needs-home-visit @E5.6-2
  Scenario: The application works on the one device that was activated
    Given the card of taro
    When staff take the mobile device to the patient
    And the visit begins
    And the patient cancels
    And staff take a mobile device that was not activated
    And the visit begins
    Then the application works on the activated device alone

  @needs-home-visit @CONS-3
  Scenario: The mobile device serves while the reader at the desk does not start
    Given the card of taro
    When the reader is switched on and does not come up
    And staff take the mobile device to the patient
    And the visit begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the mobile device serves while the reader at the desk is out of order
    And what was consented to at 20250303090000 may be viewed until 20250304090000
