@E5.5-1
Feature: A phone in place of the card
  From 2025-09-19 on, where an added phone reader is there. An iPhone proves its holder by itself; an Android phone's PIN is typed
  at the face reader. The camera takes no part, and the certificate's grace is the card's alone.

  Background:
    Given it is 2025-10-01 09:00 at the desk

  @needs-phone @E5.5-2 @E5.5-4 @smoke
  Scenario: An iPhone proves its holder on itself, and reception ends as with the card
    Given the phone of taro
    When the patient chooses the phone
    Then the phone is offered beside the card, and its kind is asked for
    When the patient chooses the kind of the phone
    And the patient holds the phone to the phone reader
    Then the phone has proven its holder on itself, without a PIN at the reader
    And the phone was taken at the phone reader alone, and the session went on at the face reader
    And no face was asked for, and the phone's holder was asked for consent
    When the patient has answered about consent
    Then the result is handed over with
      | element               | value      |
      | Name                  | 架空　太郎 |
      | QualificationValidity | 1          |
      | DiagnosisInfoConsFlg  | 1          |

  @needs-phone @E5.5-3 @E5.5-4
  Scenario: The PIN of an Android phone is typed at the reader, once wrongly
    Given the phone of hanako
    When the patient chooses the phone
    And the patient chooses the kind of the phone
    And the patient enters a wrong PIN of the phone
    And the patient holds the phone to the phone reader
    Then nobody was taken for identified
    When the patient enters the right PIN of the phone
    And the patient holds the phone to the phone reader
    Then the PIN of the phone was entered at the reader
    And no face was asked for, and the phone's holder was asked for consent
    When the patient has answered about consent
    Then the result is handed over with
      | element  | value      |
      | Name     | 架空　花子 |
      | NameKana | ｶｸｳ ﾊﾅｺ    |

  @needs-phone @E5.5-4
  Scenario: A phone is taken at the phone reader alone, and may be held there again
    Given the phone of taro
    When the patient chooses the phone
    And the patient chooses the other kind of phone
    And the patient cancels
    And the patient chooses the phone
    And the patient chooses the kind of the phone
    And the patient lays the phone on the card's plate
    And the patient lays the card on the phone reader
    And the patient takes the phone away from the phone reader too early
    And the patient holds the phone to the phone reader without having proven anything on it
    And the patient holds the phone to the phone reader
    Then the phone was taken at the phone reader alone, and the session went on at the face reader
    When the patient has answered about consent
    Then the result is handed over with
      | element | value      |
      | Name    | 架空　太郎 |

  @needs-phone
  Scenario: A phone whose PIN is locked proves nobody, and the card is taken in its place
    Given the phone of hanako
    And the phone has 1 try left
    When the patient chooses the phone
    And the patient chooses the kind of the phone
    And the patient enters a wrong PIN of the phone
    And the patient holds the phone to the phone reader
    Then nobody was taken for identified
    When the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin

  @needs-phone @E5.4-5
  Scenario Outline: <day>, with certificates to 2025-09-30 on card and phone: the phone has no grace
    Given the phone of <persona>
    And it is <day> 09:00 at the desk
    And the certificate on the card ends on 2025-09-30
    When the patient proves identity with the phone
    Then the phone is refused by the centre as expired, without a grace
    And the certificate is refused by the centre as expired
    When the patient places the card
    And the patient proves identity by PIN
    Then the reader says that only eligibility is given

    Examples:
      | persona | day        |
      | taro    | 2025-10-01 |
      | hanako  | 2025-12-31 |

  @needs-phone @CARD-6
  Scenario: A phone whose certificate was revoked is refused, and nothing is handed over
    Given the phone of taro
    And the certificate on the phone was revoked on 2025-09-30
    When the patient proves identity with the phone
    Then the certificate is refused by the centre as revoked
    And no result is handed over
    When the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
