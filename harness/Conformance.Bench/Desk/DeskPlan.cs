using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>What a scenario settles before the desk opens. Each Given step changes one thing; the rest is the plain good day.</summary>
public sealed class DeskPlan
{
    /// <summary>When a scenario names no other time, and on a device whose clock cannot be set.</summary>
    public static readonly LocalDateTime PlainDay = new(2025, 3, 3, 9, 0);

    /// <summary>What stands in the log of a desk whose institution is given eligibility only.</summary>
    public static readonly ActedElsewhere EligibilityOnlyTold = new("the centre", "gives this institution eligibility only");

    /// <summary>The time at the desk, Asia/Tokyo.</summary>
    public LocalDateTime Now { get; set; } = PlainDay;

    /// <summary>Whose card the first patient has.</summary>
    public string Persona { get; set; } = "taro";

    /// <summary>The PIN's tries left on the first patient's card; null for all of them.</summary>
    public int? TriesLeft { get; set; }

    /// <summary>The plan of what goes wrong with the first patient's card (fixtures/cards/plans); null for nothing.</summary>
    public string? CardFaults { get; set; }

    /// <summary>How often the reader's camera misreads the number printed on the card before it reads it rightly.</summary>
    public int CardFaceMisreads { get; set; }

    /// <summary>Last valid day of that card's authentication certificate; null for the one of the fixture.</summary>
    public LocalDate? CertificateEnds { get; set; }

    /// <summary>What was done to that certificate at the centre; null for nothing.</summary>
    public CertificateStop? Stop { get; set; }

    /// <summary>The PIN's tries left on the first patient's phone; null for all of them.</summary>
    public int? PhoneTriesLeft { get; set; }

    /// <summary>The day on which the certificate of that phone was revoked; null for never.</summary>
    public LocalDate? PhoneRevoked { get; set; }

    /// <summary>How the centre reads "three months" (facts/eligibility.md 10).</summary>
    public GraceChoice Grace { get; set; } = GraceChoice.EndOfThirdMonth;

    /// <summary>The encoding in which the centre answers this institution.</summary>
    public EncodingChoice Encoding { get; set; } = EncodingChoice.Utf8;

    /// <summary>What the first patient means to answer about consent.</summary>
    public ConsentIntention Consent { get; set; } = new ConsentIntention.Everything();

    /// <summary>How the first patient acts at the reader (fixtures/people); null for at once and right.</summary>
    public string? Manner { get; set; }

    /// <summary>What the first patient means to answer where more is asked.</summary>
    public QuestionIntention Questions { get; set; } = QuestionIntention.Willing;

    /// <summary>The terminal's settings when the desk opens; null where every kind of medical information is asked and nothing else.</summary>
    public TerminalSettings? Settings { get; set; }

    /// <summary>Sets the terminal in words: surgery, diagnosis, medicines, checkups, prescription form, specific diseases, emergency viewing, medical aid, with commas; or "nothing".</summary>
    /// <exception cref="Judgement.BenchFaultException">The words name something that no terminal asks.</exception>
    public void SetTerminal(string words) => Settings = SettingsWords.Parse(words);

    /// <summary>What the register holds of the first patient.</summary>
    public RegisteredPerson Registered { get; set; } = new();

    /// <summary>Whether the first patient's card is registered as an insurance card.</summary>
    public CardRegistration Registration { get; set; } = new CardRegistration.Registered();

    /// <summary>Whether registrations at the centre take a while (REG-3).</summary>
    public bool RegistrationTakesTime { get; set; }

    /// <summary>Whether the institution is one that the centre gives eligibility only (facts/eligibility.md 5.6).</summary>
    public bool IsEligibilityOnly { get; set; }

    /// <summary>Whether the centre has it that the institution may view in emergencies (救急時閲覧権限, EMRG-3).</summary>
    public bool MayViewInEmergency { get; set; }

    /// <summary>Whether the scenario is one that locks a PIN: then a card that was sacrificed may be locked.</summary>
    public bool MayLock { get; set; }

    /// <summary>What of the centre does not work.</summary>
    public OutageChoice Outage { get; set; } = OutageChoice.None;
}
