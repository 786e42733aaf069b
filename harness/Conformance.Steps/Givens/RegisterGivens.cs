using Conformance.Bench.Desk;
using NodaTime;
using NodaTime.Text;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>What the register holds of the first patient.</summary>
[Binding]
public sealed class RegisterGivens(Scene scene)
{
    private RegisteredPerson Registered
    {
        get => scene.Plan.Registered;
        set => scene.Plan.Registered = value;
    }

    /// <summary>Replaces name and address.</summary>
    [Given("the register holds the name {} and the address {}")]
    [Given("登録されている氏名は「{}」、住所は「{}」である")]
    public void NameAndAddress(string name, string address) => Registered = Registered with { Name = name.Trim(' '), Address = address.Trim(' ') };

    /// <summary>Replaces the kana name.</summary>
    [Given("the register holds the kana name {}")]
    public void KanaName(string kana) => Registered = Registered with { NameKana = kana.Trim(' ') };

    /// <summary>The insurer registered none (facts/eligibility.md 3).</summary>
    [Given("the register holds no address")]
    public void NoAddress() => Registered = Registered with { HasNoAddress = true };

    /// <summary>The day is the first one without the qualification.</summary>
    [Given("the qualification was lost on {word}")]
    public void Lost(string day) => Registered = Registered with { LostOn = Day(day) };

    /// <summary>The day is the first one of the qualification.</summary>
    [Given("the qualification begins on {word}")]
    public void Begins(string day) => Registered = Registered with { Since = Day(day) };

    /// <summary>A change of job: the earlier qualification ends where the new one begins.</summary>
    [Given("the patient went over to the insurance of {} on {word}")]
    public void WentOver(string insurer, string day) => Registered = Registered with { Newer = new(insurer.Trim(' '), Day(day)) };

    /// <summary>限度額適用認定証 of that class (table 012); the other values are invented.</summary>
    [Given("the register holds a high-cost limit of class {word} until {word}")]
    public void Limit(string flag, string until) => Registered = Registered with { Limit = new("01", flag, new LocalDate(2024, 8, 1), new LocalDate(2024, 8, 1), Day(until)) };

    /// <summary>特定疾病療養受療証 (table 013), with the most that its holder pays in a month; the dates are invented.</summary>
    [Given("the register holds a certificate for specific disease {word} with a share of {word}")]
    public void Disease(string category, string share) => Registered = Registered with { Disease = new(category, new LocalDate(2024, 8, 1), new LocalDate(2024, 8, 1), null, share) };

    /// <summary>A certificate of medical aid; the numbers are invented.</summary>
    [Given("the register holds medical aid for beneficiary {word} until {word}")]
    public void Aid(string beneficiary, string until) => Registered = Registered with { Aid = new("80137999", beneficiary, new LocalDate(2024, 4, 1), Day(until)) };

    /// <summary>ELIG-3.</summary>
    [Given("the patient's record is held back, as it does not match the resident register")]
    public void HeldBack() => Registered = Registered with { NotViewable = RegisteredPerson.HeldBack };

    /// <summary>不開示該当 (facts/eligibility.md 4.2).</summary>
    [Given("the insurer has marked the patient's record as not to be disclosed")]
    public void Withheld() => Registered = Registered with { Mark = RegisteredPerson.AddressWithheld };

    /// <summary>自己情報提供不可 (facts/eligibility.md 4.2).</summary>
    [Given("the insurer has marked the patient's record as not to be given to its owner")]
    public void Barred() => Registered = Registered with { Mark = RegisteredPerson.CardBarred };

    /// <summary>Told apart from the patient by the branch number alone (facts/eligibility.md 4.1).</summary>
    [Given("{word} is the patient's twin, registered under the same numbers with branch {word}")]
    public void Twin(string persona, string branch) => Registered = Registered with { Twin = new(persona, branch) };

    /// <summary>自衛官診療証, a kind of which nothing can be viewed (facts/eligibility.md 5.3).</summary>
    [Given("the patient is insured by the Self-Defence Forces")]
    public void SelfDefenceForces() => Registered = Registered with { Classification = "07", InsurerNumber = "07990016", NotViewable = RegisteredPerson.KindNotViewable };

    /// <summary>高齢受給者証 of somebody who is 72 on the plain day.</summary>
    [Given("the patient is 72 and pays a share of {word}")]
    public void From70To74(string share) => Registered = Registered with
    {
        Birthdate = new(1953, 1, 10),
        Elderly = new(new(2024, 8, 1), new LocalDate(2024, 8, 1), new LocalDate(2025, 7, 31), share),
    };

    /// <summary>後期高齢者医療: an insurer of its own, and the share on its certificate.</summary>
    [Given("the patient is 77 and pays a share of {word}")]
    public void Over75(string share) => Registered = Registered with { Birthdate = new(1948, 1, 10), InsurerNumber = "39990014", Share = share };

    /// <summary>医療扶助 before the office registered a ticket, as it is until about the 15th or 20th (facts/eligibility.md 4.1).</summary>
    [Given("the patient is on medical assistance, and no ticket is registered yet")]
    public void AssistanceWithoutTicket() => Registered = Registered with { Classification = "A1", InsurerNumber = "12990018" };

    /// <summary>A ticket for the desk's institution and a month as 2025-03.</summary>
    [Given("the patient is on medical assistance, with ticket {word} of {word}")]
    public void AssistanceWithTicket(string number, string month) => Registered = Registered with
    {
        Classification = "A1",
        InsurerNumber = "12990018",
        Ticket = new("01", "1312345678", YearMonthPattern.Iso.Parse(month).GetValueOrThrow(), number, "02", "0"),
    };

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
}
