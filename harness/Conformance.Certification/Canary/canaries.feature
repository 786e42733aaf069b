# Each has one literal that is wrong. A bench that passes one of them proves nothing.
Feature: Canaries

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @caught-by-tries-on-card
  Scenario: A try too many is expected on the card
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then the card says that 3 tries are left

  @caught-by-one-verify-per-entry
  Scenario: A VERIFY too many is expected
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    Then 1 entries made 2 VERIFY commands
