using System.Text;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Asks the centre itself, at one moment, what the mappings shall answer: so an export says what the centre says.</summary>
internal sealed class GoldenDesk
{
    /// <summary>Who asks where any institution would be answered alike.</summary>
    public const string AnyInstitution = "1312345678";

    private readonly CentreFileService _centre;
    private readonly StoppedClock _clock;

    public GoldenDesk(CentreSettings settings, InsuredRegister register, TestCertificateAuthority authority, LocalDateTime at)
    {
        _clock = new(at.InZoneLeniently(Desk.Zone).ToInstant());
        _centre = CentreFileService.Open(settings, register, authority, _clock, new Random(0), new Unwatched());
    }

    /// <summary>The day of the export, as messages write it.</summary>
    public string Day => Desk.LocalTime(_clock.Now).Date.ToString("uuuuMMdd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Lets time pass.</summary>
    public void Wait(Duration span) => _clock.Now += span;

    public byte[] Ask(string prefix, byte[] request) => _centre.Answer(MessageFileName.Parse(prefix + "_1.xml")!, request).Single().Bytes.ToArray();

    /// <summary>An inquiry by numbers.</summary>
    public static byte[] Inquiry(string institution, NumberSearch search, string? identifier = null) => OfficialMessages.NumberInquiry.Write(
        new() { MedicalInstitutionCode = institution, ArbitraryFileIdentifier = identifier }, new() { QualificationConfirmSearchInfo = search }, MessageEncoding.Utf8);

    /// <summary>The numbers of a qualification.</summary>
    public static NumberSearch Numbers(InsuredRecord record) => new()
    {
        InsurerNumber = record.InsurerNumber,
        InsuredCardSymbol = record.InsuredCardSymbol,
        InsuredIdentificationNumber = record.InsuredIdentificationNumber,
        InsuredBranchNumber = record.InsuredBranchNumber,
        Birthdate = record.Birthdate,
    };

    /// <summary>The answer to an example, and the template of all like it.</summary>
    public StubResponse Answer(string prefix, byte[] example)
    {
        var answer = Ask(prefix, example);
        return new(200, answer) { Template = EchoTemplate.Of(Encoding.UTF8.GetString(answer), prefix == InquiryMappings.Prefix) };
    }

    private sealed class StoppedClock(Instant now) : TimeProvider
    {
        public Instant Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
    }

    private sealed class Unwatched : ICentreObserver
    {
        public void Answered(CentreExchange exchange)
        {
        }
    }
}
