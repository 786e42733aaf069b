@CONS-1
Feature: The consent screens
  Three things are asked: surgery; other medical and prescription information; specific health check-ups. All at once where the model
  offers that, and item by item on every model. Each screen says what the information is for.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario Outline: Item by item, identity proven by <method>
    Given a patient who answers about consent one by one
      | item     | answer   |
      | surgery  | agree    |
      | medical  | disagree |
      | checkups | agree    |
    When the patient places the card
    And the patient proves identity by <method>
    Then identity was proven by <proven>
    When the patient has answered about consent
    Then surgery, other medical information and check-ups were each asked on a screen of their own
    And every consent screen states its purpose, by one of the words ため, 役立, 目的
    And nothing is preselected on the consent screen

    Examples:
      | method | proven |
      | face   | face   |
      | PIN    | pin    |
      | sight  | sight  |

  @CONS-6 @needs-comprehensive-consent
  Scenario: All at once, or item by item
    Given a patient who consents to everything
    When the patient places the card
    And the patient proves identity by face
    Then identity was proven by face
    When the patient has answered about consent
    Then the patient could consent to everything at once or go item by item
    And every consent screen states its purpose, by one of the words ため, 役立, 目的

  @CONS-4
  Scenario Outline: The high-cost limit is not asked of a patient who <patient>
    Given a patient who <patient>
    When the patient places the card
    And the patient proves identity by PIN
    Then identity was proven by pin
    When the patient has answered about consent
    Then no consent screen asks about 限度額

    Examples:
      | patient                |
      | consents to everything |
      | refuses consent        |
