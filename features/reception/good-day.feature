@RDR-2 @CONS-1
Feature: The plain good day
  Card placed, identity proven, certificate checked, eligibility asked, consent given, result handed over.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @RDR-9 @smoke
  Scenario Outline: By <method>, with consent to everything
    Given a patient who consents to everything
    When the patient places the card
    And the patient proves identity by <method>
    Then identity was proven by <proven>
    When the patient has answered about consent
    Then nothing is preselected on the consent screen
    And the result is handed over with
      | element                       | value          |
      | Name                          | 架空　太郎     |
      | NameKana                      | ｶｸｳ ﾀﾛｳ        |
      | QualificationValidity         | 1              |
      | OperationInfoConsFlg          | 1              |
      | DiagnosisInfoConsFlg          | 1              |
      | PharmacistsInfoConsFlg        | 1              |
      | SpecificHealthCheckupsInfoConsFlg | 1          |
      | DiagnosisInfoAvailableTime    | 20250304090000 |
    And the last screen names ｶｸｳ ﾀﾛｳ
    And the individual number was not read

    Examples:
      | method | proven |
      | face   | face   |
      | PIN    | pin    |
      | sight  | sight  |

  @CONS-2 @smoke
  Scenario: Consent refused still gives what the old insurance card showed
    Given a patient who refuses consent
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the result is handed over with
      | element                           | value      |
      | Name                              | 架空　太郎 |
      | QualificationValidity             | 1          |
      | OperationInfoConsFlg              | 0          |
      | DiagnosisInfoConsFlg              | 0          |
      | PharmacistsInfoConsFlg            | 0          |
      | SpecificHealthCheckupsInfoConsFlg | 0          |
    And no medical information is released

  Scenario: Consent item by item
    Given a patient who answers about consent one by one
      | item     | answer   |
      | surgery  | disagree |
      | medical  | agree    |
      | checkups | disagree |
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then nothing is preselected on the consent screen
    And the result is handed over with
      | element                           | value |
      | OperationInfoConsFlg              | 0     |
      | DiagnosisInfoConsFlg              | 1     |
      | PharmacistsInfoConsFlg            | 1     |
      | SpecificHealthCheckupsInfoConsFlg | 0     |

  Scenario: A consent screen that times out means no consent
    Given a patient who does not answer about consent
    When the patient places the card
    And the patient proves identity by PIN
    And 300 seconds pass
    Then the result is handed over with
      | element                | value |
      | DiagnosisInfoConsFlg   | 0     |
      | PharmacistsInfoConsFlg | 0     |
    And no medical information is released
    When the patient takes the card
    Then the session that reached the finished screen is over

  Scenario: A patient who cancels leaves nothing behind
    When the patient places the card
    And the patient chooses the PIN
    And the patient cancels
    Then the reader asks to take the card
    And nobody was taken for identified

  Scenario Outline: Cancelled at the <screen> screen
    When the patient goes as far as the <screen> screen
    And the patient cancels
    And 300 seconds pass
    Then the reader asks to take the card
    When the patient takes the card
    Then the session that reached the take-card screen is over

    Examples:
      | screen          |
      | method          |
      | face            |
      | face-failed     |
      | pin             |
      | sight-check     |
      | consent-surgery |

    @needs-comprehensive-consent
    Examples:
      | screen      |
      | consent-all |

  Scenario Outline: Nobody acts at the <screen> screen
    When the patient goes as far as the <screen> screen
    And 300 seconds pass
    Then the session that waited at the <screen> screen has timed out

    Examples:
      | screen      |
      | method      |
      | face        |
      | face-failed |
      | pin         |
      | sight-check |

  Scenario: Nobody reads the notice of grace
    Given it is 2025-05-31 09:00 at the desk
    And the certificate on the card ends on 2025-02-28
    When the patient goes as far as the notice-grace screen
    And 300 seconds pass
    Then the session that waited at the notice-grace screen has timed out

  Scenario: Nothing of the last patient is on the next screen, nor on the next patient's
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    And the patient takes the card
    Then nothing of ｶｸｳ ﾀﾛｳ is left on the screen
    When the next patient places the card of hanako
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then nothing of ｶｸｳ ﾀﾛｳ is left on the screen
    And the last screen names ｶｸｳ ﾊﾅｺ
