@CONS-1
Feature: The terminal's settings say what is asked
  Surgery, treatment, prescriptions and check-ups can each be switched on and off at the terminal. As delivered, surgery and treatment are
  off. The reader heeds a change once it was restarted. What is not asked is not released.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  Scenario Outline: Set to ask <settings>
    Given the terminal is set to ask <settings>
    And a patient who answers about consent one by one
      | item      | answer |
      | surgery   | agree  |
      | medical   | agree  |
      | diagnosis | agree  |
      | medicines | agree  |
      | checkups  | agree  |
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was asked one by one about <asked> and nothing else
    And the result's consent is surgery <s>, diagnosis <d>, medicines <m>, checkups <c>
    And identity was proven by pin

    Examples:
      | settings                      | asked                        | s | d | m | c |
      | medicines, checkups           | medicines, checkups          | 0 | 0 | 1 | 1 |
      | surgery, diagnosis, checkups  | surgery, diagnosis, checkups | 1 | 1 | 0 | 1 |
      | surgery, diagnosis, medicines | surgery, medical             | 1 | 1 | 1 | 0 |
      | checkups                      | checkups                     | 0 | 0 | 0 | 1 |

  Scenario: A terminal that is set to ask nothing
    Given the terminal is set to ask nothing
    When the patient places the card
    And the patient proves identity by PIN
    Then the patient was asked about no item
    And no medical information is released

  Scenario: A change is heeded after the reader was restarted
    Given a patient who answers about consent one by one
      | item      | answer   |
      | medicines | disagree |
      | checkups  | agree    |
    When staff set the terminal to ask medicines, checkups
    And staff restart the reader
    And the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient was asked one by one about medicines, checkups and nothing else
    And the result's consent is surgery 0, diagnosis 0, medicines 0, checkups 1
    And identity was proven by face

  Scenario: A change in the middle of a session is heeded by the next one after a restart
    Given a patient who answers about consent one by one
      | item      | answer   |
      | surgery   | agree    |
      | medical   | agree    |
      | medicines | disagree |
      | checkups  | agree    |
    When the patient places the card
    And staff set the terminal to ask medicines, checkups
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was asked one by one about surgery, medical, checkups and nothing else
    And the result's consent is surgery 1, medical 1, checkups 1
    When the patient takes the card
    And staff restart the reader
    And the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was asked one by one about medicines, checkups and nothing else
    And identity was proven by pin

  @CONS-2
  Scenario Outline: Silence at the questions of a terminal that is set to ask <settings>
    Given the terminal is set to ask <settings>
    And a patient who does not answer about consent
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then no medical information is released
    And the last screen names ｶｸｳ ﾀﾛｳ

    Examples:
      | settings                                                               |
      | diagnosis, checkups                                                    |
      | medicines, checkups                                                    |
      | medicines                                                              |
      | surgery, diagnosis, medicines, checkups, prescription form, medical aid |

  @CONS-4
  Scenario Outline: The high-cost limit is not asked on <day>
    Given it is <day> 00:05 at the desk
    And a patient who answers about consent one by one
      | item     | answer   |
      | surgery  | disagree |
      | medical  | agree    |
      | checkups | agree    |
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then no consent screen asks about 限度額
    And the result's consent is surgery 0, medical 1, checkups 1

    Examples:
      | day        |
      | 2024-10-07 |
      | 2025-03-03 |

  @CONS-4
  Scenario: By card the high-cost limit needs no consent
    Given the register holds a high-cost limit of class B05 until 2026-07-31
    And a patient who refuses consent
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the result carries the high-cost limit of class B05 without consent
    And no medical information is released

  @needs-prescription-form
  Scenario Outline: The patient chooses the <form> prescription
    Given the terminal is set to ask surgery, diagnosis, medicines, checkups, prescription form
    And a patient who chooses the prescription form <form>
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was asked for the form of the prescription, and the result says <code>

    Examples:
      | form       | code |
      | electronic | 1    |
      | paper      | 2    |

  @needs-prescription-form
  Scenario: The form of the prescription is not asked where the setting is off
    Given a patient who chooses the prescription form electronic
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was not asked for the form of the prescription, and the result does not say it
    And identity was proven by pin

  @ELIG-5 @needs-medical-aid
  Scenario: The patient uses medical aid
    Given the terminal is set to ask surgery, diagnosis, medicines, checkups, medical aid
    And the register holds medical aid for beneficiary 1234567 until 2026-03-31
    And a patient who uses medical aid
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was asked about medical aid, and the result names beneficiary 1234567

  @ELIG-5 @needs-medical-aid
  Scenario: The patient does not use medical aid
    Given the terminal is set to ask medicines, checkups, medical aid
    And the register holds medical aid for beneficiary 1234567 until 2026-03-31
    And a patient who does not use medical aid
    When the patient places the card
    And the patient proves identity by face
    And the patient has answered about consent
    Then the patient did not use medical aid, and the result tells of none

  @ELIG-5 @needs-medical-aid
  Scenario: Medical aid is not asked where the setting is off
    Given the register holds medical aid for beneficiary 1234567 until 2026-03-31
    And a patient who uses medical aid
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the patient was not asked about medical aid, and the result tells of none
    And identity was proven by pin
