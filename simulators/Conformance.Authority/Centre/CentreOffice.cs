using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What the endpoints of one centre share.</summary>
internal sealed class CentreOffice(CentreSettings settings, InsuredRegister register, TestCertificateAuthority authority, TimeProvider time, Random random)
{
    private const int Outstanding = 100_000;
    private readonly Lock _randomLock = new();
    private readonly TrustAnchor _anchor = authority.AuthenticationAnchor();
    private readonly StandingRules _standing = settings.Grace is { } grace ? StandingRules.Default() with { Grace = grace } : StandingRules.Default();
    private InsuredRegister _register = register;

    public InsuredRegister Register
    {
        get => Volatile.Read(ref _register);
        set => Volatile.Write(ref _register, value);
    }

    public RegistrationBook Registrations { get; } = new();

    public RevocationRegister Revocations => authority.Revocations;

    public MessageEncoding Encoding => settings.Encoding;

    public InstitutionAccess Access => settings.Access;

    public Duration BulkDelay => settings.BulkDelay;

    public BulkJobs Jobs { get; } = new();

    public ReferenceNumberBook ReferenceNumbers { get; } = new();

    public CentreDefect Defect { get; } = settings.Defect ?? new NoDefect();

    public OutstandingStore<string> Challenges { get; } = new(Outstanding);

    /// <summary>Who was admitted, not how their certificate stood: that is judged again when the ticket is used.</summary>
    public OutstandingStore<VerifiedHolder> Tickets { get; } = new(Outstanding);

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public CertificateRules Rules => new([_anchor], Revocations.Current, _standing);

    /// <summary>How a card is registered today.</summary>
    public RegistrationState RegistrationOf(string certificateSubject) => Defect.Apply(Registrations.Of(certificateSubject, Desk.LocalTime(Now).Date));

    /// <summary>What a card leads to today.</summary>
    public RegisterReply Find(string certificateSubject) => Register.Find(certificateSubject, Desk.Today(Now));

    public byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        lock (_randomLock)
        {
            random.NextBytes(bytes);
        }

        return bytes;
    }

    /// <summary>The header of a single result made now.</summary>
    /// <param name="institution">医療機関コード; null where the request did not say it.</param>
    /// <param name="day">資格確認日; null for today.</param>
    /// <param name="byCard">照会区分: by card, or by numbers.</param>
    /// <param name="error">What ended it abnormally; null for a normal end.</param>
    public ResultHeader Header(string? institution, LocalDate? day, bool byCard, CentreMessage? error)
    {
        var now = Desk.LocalTime(Now);
        return new()
        {
            ProcessExecutionTime = now,
            QualificationConfirmationDate = day ?? now.Date,
            MedicalInstitutionCode = institution,
            ReferenceClassification = byCard ? "1" : "2",
            SegmentOfResult = error is null ? "1" : "9",
            ErrorCode = error?.Code,
            ErrorMessage = error?.Text,
            CharacterCodeIdentifier = Encoding == MessageEncoding.ShiftJis ? "1" : "0",
        };
    }

    /// <summary>A message as it leaves: spoilt where a defect says so, then put into the encoding.</summary>
    public byte[] Encode(XmlMessage message) => MessageText.Encode(Defect.Apply(MessageWriter.ToText(message)), message.Encoding);
}
