@recorded-session
Feature: A session that was recorded elsewhere
  Nothing is driven: "conformance transcript import" makes a log of the commands and answers in a trace, and "conformance judge"
  judges it by these steps. What cannot be seen from commands and answers alone comes out as not observable. A session in which
  no PIN was presented is not asked where it went.

  @CARD-3 @CARD-7 @pin-presented
  Scenario: A recorded session
    Then every entry was held against the authentication PIN alone
    And the screen says that the PIN is locked
    And the PIN is still locked
    And the individual number was not read

  @CARD-7
  Scenario: A recorded session without a PIN
    Then the individual number was not read
