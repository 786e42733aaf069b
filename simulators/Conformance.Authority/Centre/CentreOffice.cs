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

    public CentreDefect Defect { get; } = settings.Defect ?? new NoDefect();

    public OutstandingStore<string> Challenges { get; } = new(Outstanding);

    /// <summary>Who was admitted, not how their certificate stood: that is judged again when the ticket is used.</summary>
    public OutstandingStore<VerifiedHolder> Tickets { get; } = new(Outstanding);

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public CertificateRules Rules => new([_anchor], Revocations.Current, _standing);

    /// <summary>How a card is registered today.</summary>
    public RegistrationState RegistrationOf(string certificateSubject) => Defect.Apply(Registrations.Of(certificateSubject, Desk.LocalTime(Now).Date));

    public byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        lock (_randomLock)
        {
            random.NextBytes(bytes);
        }

        return bytes;
    }

    /// <summary>A result as it leaves: spoilt where a defect says so, then put into the encoding.</summary>
    public byte[] Encode(EligibilityResult result) => MessageText.Encode(Defect.Apply(EligibilityResultWriter.ToText(result)), result.Header.Encoding);
}
