Feature: Asking by number
  Without a card staff can ask by the numbers of an insurance certificate. The centre then says whether that qualification counts, and no more:
  not which newer one there is, not whom else the numbers fit, and no address that an insurer has marked.

  Background:
    Given it is 2025-03-03 09:00 at the desk
    And the card of taro

  @E4.1-1 @E4.1-3 @smoke
  Scenario: By card the newest insurance is given, by the numbers of the one before it is not
    Given the patient went over to the insurance of 新架空健康保険組合 on 2025-02-01
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When staff ask at the terminal by
      | element                     | value    |
      | InsurerNumber               | 06990017 |
      | InsuredCardSymbol           | １２３４ |
      | InsuredIdentificationNumber | ５６７   |
      | InsuredBranchNumber         | 00       |
      | Birthdate                   | 19800217 |
    Then asked by number the centre answers 3, for a newer qualification that it does not disclose

  @E4.1-4
  Scenario Outline: <what> leads to nobody
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When staff ask at the terminal by
      | element                     | value       |
      | InsurerNumber               | 06990017    |
      | InsuredCardSymbol           | １２３４    |
      | InsuredIdentificationNumber | <number>    |
      | Birthdate                   | <birthdate> |
    Then asked by number the centre answers 4, for nobody found

    Examples:
      | what                          | number | birthdate |
      | A digit too many              | ５６７８ | 19800217 |
      | Somebody else's day of birth  | ５６７  | 19800218  |

  @E4.1-5
  Scenario: Without the branch number twins are told apart by nothing
    Given hanako is the patient's twin, registered under the same numbers with branch 02
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾀﾛｳ
    When staff ask at the terminal by
      | element                     | value    |
      | InsurerNumber               | 06990017 |
      | InsuredCardSymbol           | １２３４ |
      | InsuredIdentificationNumber | ５６７   |
      | Birthdate                   | 19800217 |
    Then asked by number the centre answers 5, for several of whom it names none

  @E4.2-1
  Scenario: A record that is not to be disclosed
    Given the insurer has marked the patient's record as not to be disclosed
    When the patient places the card
    And the patient proves identity by PIN
    And the patient has answered about consent
    Then the card of the record that is not to be disclosed leads to 架空　太郎 as ever
    And the last screen names ｶｸｳ ﾀﾛｳ
    When staff ask at the terminal by
      | element                     | value    |
      | InsurerNumber               | 06990017 |
      | InsuredIdentificationNumber | ５６７   |
      | Birthdate                   | 19800217 |
    Then asked by number the centre names 架空　太郎 and shows no address of a record that is not to be disclosed

  @E4.2-2
  Scenario: A record that is not to be given to its owner
    Given the insurer has marked the patient's record as not to be given to its owner
    When the patient places the card
    And the patient proves identity by PIN
    Then the card of the record that is not to be given to its owner is refused by the centre as card-barred
    When the next patient places the card of hanako
    And the patient proves identity by face
    And the patient has answered about consent
    Then the last screen names ｶｸｳ ﾊﾅｺ
    When staff ask at the terminal by
      | element                     | value    |
      | InsurerNumber               | 06990017 |
      | InsuredIdentificationNumber | ５６７   |
      | Birthdate                   | 19800217 |
    Then asked by number the centre names 架空　太郎 and shows no address of a record that is not to be given to its owner
