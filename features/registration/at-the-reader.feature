@RDR-10 @REG-1 @needs-first-registration
Feature: The first registration as an insurance card, at the reader
  Whoever comes with a card that is not registered is told so in the centre's words, and can register it there and then. At what moment
  consent is asked differs by model; the patient answers it whenever it comes.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @E5.1-5 @smoke
  Scenario Outline: Registered by <way>, and received in the same session
    Given the card is not registered as an insurance card
    When the patient places the card
    And the patient proves identity by <way>
    Then the card is told to be not-registered, and its registration is offered
    When the patient registers the card
    Then the card is registered at the reader
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by <way>
    Then the card is known to be registered

    Examples:
      | way  |
      | face |
      | PIN  |

  @E10-6 @needs-first-registration-by-sight
  Scenario: Registered by sight, where the model takes that
    Given the card is not registered as an insurance card
    When the patient places the card
    And the patient proves identity by sight
    Then the card is told to be not-registered, and its registration is offered
    When the patient registers the card
    Then the card is registered on the staff's sight check

  @CARD-8
  Scenario: A card without PINs is registered by face
    Given the card of saburo-no-pin
    And the card is not registered as an insurance card
    When the patient places the card
    And the patient proves identity by face
    And the patient registers the card
    Then the card without a PIN is registered by face

  @CARD-8 @E10-6 @needs-first-registration-by-sight
  Scenario: A card without PINs is registered by sight, where the model takes that
    Given the card of saburo-no-pin
    And the card is not registered as an insurance card
    When the patient places the card
    And the patient proves identity by sight
    And the patient registers the card
    Then the card without a PIN is registered by sight

  Scenario Outline: Whoever <does> is not registered, and nothing is handed over
    Given the card is not registered as an insurance card
    When the patient places the card
    And the patient proves identity by face
    And the patient <does>
    Then nobody is registered against the holder's wish
    And no result is handed over
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    Then the card is told to be not-registered, and its registration is offered

    Examples:
      | does                           |
      | declines to register the card  |
      | cancels                        |

  @REG-3
  Scenario: A registration that takes a while is no failure, and is told to whoever comes again meanwhile
    Given the card is not registered as an insurance card
    And registrations take a while
    When the patient places the card
    And the patient proves identity by face
    And the patient registers the card
    Then the card is registered at the reader
    And the registration is told to be under way
    When the patient takes the card
    And the patient places the card
    And the patient proves identity by PIN
    Then the registration is told to be under way
    And no result is handed over
    When the patient takes the card
    And the centre has completed the registration
    And the patient places the card
    And the patient proves identity by PIN
    Then the card is known to be registered
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ

  @REG-2
  Scenario: Whoever was deregistered can be registered again
    Given the card is deregistered as an insurance card from 2025-01-15 on
    When the patient places the card
    And the patient proves identity by PIN
    Then the card is told to be deregistered, and its registration is offered
    When the patient registers the card
    Then the card is registered at the reader
    When the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
