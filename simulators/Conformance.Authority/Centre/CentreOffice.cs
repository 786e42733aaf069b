using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What the endpoints of one centre share.</summary>
internal sealed class CentreOffice
{
    private const int Outstanding = 100_000;
    private const int RememberedCertificates = 16_384;
    private readonly Lock _randomLock = new();
    private readonly TrustAnchor _anchor;
    private readonly StandingRules _standing;
    private readonly CentreSettings _settings;
    private readonly TestCertificateAuthority _authority;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private readonly ChosenForm _form;
    private InsuredRegister _register;
    private Disturber _disturber;

    public CentreOffice(CentreSettings settings, InsuredRegister register, TestCertificateAuthority authority, TimeProvider time, Random random)
    {
        (_settings, _register, _authority, _time, _random) = (settings, register, authority, time, random);
        _anchor = authority.AuthenticationAnchor();
        _standing = settings.Grace is { } grace ? StandingRules.Default() with { Grace = grace } : StandingRules.Default();
        Defect = settings.Defect ?? new NoDefect();
        _disturber = new(settings.Disturbances, Chance);
        Visits = new(RemoteConsents);
        _form = new(settings.Choices);
    }

    public TimeProvider Time => _time;

    public Disturber Disturber => Volatile.Read(ref _disturber);

    /// <summary>The register that was set, whether it can be asked now or not.</summary>
    public InsuredRegister WholeRegister
    {
        get => Volatile.Read(ref _register);
        set => Volatile.Write(ref _register, value);
    }

    /// <summary>The register as it can be asked now.</summary>
    public InsuredRegister Register => !Disturber.IsQuiet && Disturber.IsClosed(TrueTime) ? WholeRegister.Unavailable() : WholeRegister;

    public RegistrationBook Registrations { get; } = new();

    public RevocationRegister Revocations => _authority.Revocations;

    public MessageEncoding Encoding => _settings.Encoding;

    public InstitutionAccess Access => _settings.Access;

    public CentreChoices Choices => _settings.Choices;

    public Duration BulkDelay => _settings.BulkDelay;

    public bool MayViewInEmergency => _settings.MayViewInEmergency;

    public bool EmergencyNeedsCard => _settings.EmergencyNeedsCard;

    public ViewingBook Viewings { get; } = new();

    public RemoteConsentBook RemoteConsents { get; } = new();

    /// <summary>Of home visits, for whoever asks again.</summary>
    public VisitConsents Visits { get; }

    public BulkJobs Jobs { get; } = new();

    public ReferenceNumberBook ReferenceNumbers { get; } = new();

    public CentreDefect Defect { get; }

    public OutstandingStore<string> Challenges { get; } = new(Outstanding);

    /// <summary>Of who was there lately: most people come again (1.93 visits a month, facts/seeds.md).</summary>
    public CertificateCache Certificates { get; } = new(RememberedCertificates);

    /// <summary>Who was admitted, not how their certificate stood: that is judged again when the ticket is used.</summary>
    public OutstandingStore<VerifiedHolder> Tickets { get; } = new(Outstanding);

    /// <summary>The centre's own clock, which may be wrong.</summary>
    public Instant Now => Disturber.IsQuiet ? TrueNow : TrueNow + Disturber.Skew(TrueTime);

    /// <summary>The time at the desk by the true clock.</summary>
    public LocalDateTime TrueTime => Desk.LocalTime(TrueNow);

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
            _random.NextBytes(bytes);
        }

        return bytes;
    }

    /// <summary>Has other things go wrong from now on; what was counted is forgotten.</summary>
    public void Disturb(IReadOnlyList<Disturbance> disturbances) => Volatile.Write(ref _disturber, new(disturbances, Chance));

    /// <summary>A number from 0 up to 1, without 1.</summary>
    public double Chance()
    {
        lock (_randomLock)
        {
            return _random.NextDouble();
        }
    }

    private Instant TrueNow => Instant.FromDateTimeOffset(_time.GetUtcNow());

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

    /// <summary>A message as it leaves: in the chosen form, spoilt where a defect says so.</summary>
    public byte[] Write<THeader, TBody>(MessageKind<THeader, TBody> kind, THeader header, TBody body)
        where THeader : MessageGroup
        where TBody : MessageGroup => Defect.Apply(_form.Of(kind.Write(header, body, Encoding)));
}
