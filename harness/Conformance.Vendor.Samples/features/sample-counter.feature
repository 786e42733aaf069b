@SAMPLE-FEW-BUTTONS
Feature: A counter of our own
  Scenario: The screens stay simple while the clerk is on the telephone
    Given the card of taro
    When the patient places the card
    And the clerk is on the telephone for 3 seconds
    Then no screen has more than 8 buttons
