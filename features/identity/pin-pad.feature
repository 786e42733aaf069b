@RDR-4 @needs-pin
Feature: The keys of the PIN pad
  The digits change place for every entry, so that nobody learns a PIN from the way of the finger. Whatever the places, every PIN can
  be entered, and no screen shows its digits.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario: Every pad has all ten digits, after a miss and after a cleared entry as well
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient touches the digits of the right PIN
    And the patient clears the entry
    And the patient enters the right PIN
    Then at 3 entries every pad has each digit once
    And identity was proven by pin

  Scenario: Over many entries every digit wanders
    When the patient comes 9 times, chooses the PIN and takes the card again
    And the patient places the card
    And the patient chooses the PIN
    And the patient enters the right PIN
    Then over 10 layouts no digit lay at one place more than 7 times
    And identity was proven by pin

  Scenario: The digits of the PIN are never shown
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient enters the right PIN
    Then the digits of the PIN are on no screen
    And identity was proven by pin

  @CARD-3
  Scenario: The PIN is held against the authentication PIN alone, as every PIN on the card counts its own misses
    When the patient places the card
    And the patient chooses the PIN
    And the patient enters a wrong PIN
    And the patient enters the right PIN
    Then every entry was held against the authentication PIN alone
    And identity was proven by pin
