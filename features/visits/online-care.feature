@VISIT-2
Feature: Online consultations
  For an online consultation (オンライン診療等) the patient has card and PIN, and a device of their own. A card that takes no PIN cannot be used:
  nobody is there who could look at its holder.

  Background:
    Given it is 2025-03-03 09:00 at the desk

  @needs-online-care
  Scenario: Card and PIN on the patient's own device
    Given the card of taro
    When the patient opens the consultation's page on a device of their own
    And the consultation begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the consultation's identity was proven by card and PIN
    And the result is handed over with
      | element              | value      |
      | Name                 | 架空　太郎 |
      | DiagnosisInfoConsFlg | 1          |

  @needs-online-care @CARD-8
  Scenario: A card without PINs is refused
    Given the card of saburo-no-pin
    When the patient opens the consultation's page on a device of their own
    And the consultation begins
    And the patient proves identity by PIN
    And the patient places the card
    Then the card that takes no PIN is refused online
    And nobody was taken for identified

  @needs-online-care @RDR-5 @locks-pin
  Scenario: A card whose PIN is locked by the last try is refused
    Given the card of taro
    And the card has 1 try left
    When the patient opens the consultation's page on a device of their own
    And the consultation begins
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient places the card
    Then the card that takes no PIN is refused online
    And nobody was taken for identified
