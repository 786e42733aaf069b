using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Conformance.Authority;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority.Mappings;

/// <summary>An export in a folder, and the centre that it is of: whoever serves the one is held against the other.</summary>
internal sealed class ExportedDesk : IDisposable
{
    public const string Plain = "application/xml; charset=utf-8";
    private const string Refused = "1300000001";

    // Each strikes one institution alone, or one person. Bytes that are no text any more are the example's.
    private static readonly Disturbance[] Disturbances =
    [
        new("down", new() { Institution = Refused }, new DisturbanceEffect.Status(503)),
        new("cut-off", new() { Person = "４５６７８" }, new DisturbanceEffect.Truncated(0.5)),
        new("no-message", new() { Institution = "1300000003", Person = "５６７" }, new DisturbanceEffect.Malformed()),
        new("other-encoding", new() { Person = "９８７６５" }, new DisturbanceEffect.WrongEncoding()),
        new("contradiction", new() { Institution = "1300000005" }, new DisturbanceEffect.Contradictory()),
        new("first-lost", new() { Kind = "OQSsiquc01req", Institution = "1300000006", Nth = 1 }, new DisturbanceEffect.Lost()),
        new("empty", new() { Institution = "1300000007" }, new DisturbanceEffect.Empty()),
        new("reset", new() { Institution = "1300000009" }, new DisturbanceEffect.Reset()),
        new("late", new() { Institution = "1300000008" }, new DisturbanceEffect.Delayed(new Latency.Fixed(Duration.FromMilliseconds(1)))),
    ];

    private readonly SettableTime _time = new("2025-03-03T09:00:00");
    private readonly HttpClient _http = new();
    private readonly MappingsExport _export;
    private readonly EligibilityCentre _centre;

    public ExportedDesk()
    {
        var register = Some();
        _export = MappingsExport.Make(register, Certificates, new(2025, 3, 3, 9, 0), Disturbances);
        foreach (var (path, bytes) in _export.Files())
        {
            var file = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        var waitingForNothing = Disturbances.Where(one => one.Effect is not DisturbanceEffect.Delayed).ToList();
        _centre = EligibilityCentre.Start(new() { BulkDelay = Duration.FromMinutes(1), Disturbances = waitingForNothing }, register, Certificates, _time, new Random(0), new RecordingObserver());
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-mappings-").FullName;

    public TestCertificateAuthority Certificates { get; } = TestCertificateAuthority.Load(FixtureFolders.Certificates);

    /// <summary>The centre's address.</summary>
    public Uri Address => _centre.Address;

    /// <summary>Asks both what the export tells of, and whether it is the same to the byte.</summary>
    public async Task AnswersAsTheCentreAsync(Uri server)
    {
        var examples = _export.Mappings.Where(mapping => mapping is { IsDisturbed: false, IsOfOtherMediaType: false }).ToList();
        Assert.Equal(20, examples.Count);
        foreach (var mapping in examples)
        {
            _time.Set(mapping.Name == "OQSmuquc02req-ready" ? "2025-03-03T09:01:00" : "2025-03-03T09:00:00");
            await SameAsync(server, 200, mapping.Prefix, File.ReadAllBytes(Path.Combine(Folder, "requests", mapping.Name + ".xml")), Plain);
        }

        _time.Set("2025-03-03T09:00:00");
        foreach (var (status, body, contentType) in Requests())
        {
            await SameAsync(server, status, "OQSsiquc01req", body, contentType);
        }

        Assert.Equal((SocketError.ConnectionReset, SocketError.ConnectionReset), (await ResetAsync(Address), await ResetAsync(server)));
    }

    public async Task<(int Status, string? ContentType, string Body)> PostAsync(Uri server, string path, byte[] body, string contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await _http.PostAsync(new Uri(server, path), content);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync()));
    }

    public void Dispose()
    {
        _centre.Dispose();
        _http.Dispose();
        Certificates.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static IEnumerable<(int Status, byte[] Body, string ContentType)> Requests()
    {
        string[] texts =
        [
            Taro(), Taro(day: "20250303"), Taro(insurer: " 6990017"), Taro(insurer: "6990017"), Taro(birthdate: "19800218"), Taro(consent: "1"),
            Taro(rest: "<InsuredBranchNumber>00</InsuredBranchNumber>"), Taro(rest: "<InsuredBranchNumber>77</InsuredBranchNumber>"), Taro(rest: "<InsuredBranchNumber/>"),
            Taro(rest: "<InsuredCardSymbol>９</InsuredCardSymbol>"), Taro(rest: "<InsuredCardSymbol> １２３４ </InsuredCardSymbol><InsuredBranchNumber>00</InsuredBranchNumber>"),
            Taro(rest: "<InsuredBranchNumber>00</InsuredBranchNumber><ArbitraryIdentifier> P 1 </ArbitraryIdentifier><Unknown>passed over</Unknown>"),
            Taro().Replace("</MessageHeader>", "<ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier></MessageHeader>", StringComparison.Ordinal),
        ];
        return
        [
            .. texts.Select(text => (200, Encoding.UTF8.GetBytes(text), Plain)),
            (200, Encoding.UTF8.GetBytes(Taro()), "TEXT/XML"),
            (400, Encoding.UTF8.GetBytes(Taro()), "text/plain"),
            (503, Encoding.UTF8.GetBytes(Taro(Refused)), Plain),
            .. new[] { 3, 5, 7, 8 }.Select(number => (200, Encoding.UTF8.GetBytes(Taro(Institution(number))), Plain)),
            (504, Encoding.UTF8.GetBytes(Taro(Institution(6))), Plain),
            (200, Encoding.UTF8.GetBytes(Taro(Institution(6))), Plain),
        ];
    }

    // Twins with the same number, one whose insurance changed, one on 医療扶助 with a ticket for one institution: the others are told in the same way.
    private static InsuredRegister Some() => Enumerable.Range(6, 25)
        .Aggregate(InsuredRegister.Load(FixtureFolders.Register), (rest, number) => rest.Without($"TESTCARD{number:D6}99999003A"))
        .With("TESTCARD00000499999003A", record => record with { Birthdate = new(1980, 2, 17) })
        .With(Reception.TakahashiSubject, record => record with { InsuredCardClassification = "A1", Tickets = [new("1", "1319999998", new(2025, 3), "000001", "1", "0")] });

    private static string Institution(int number) => "13" + number.ToString("D8", CultureInfo.InvariantCulture);

    public static string Taro(string institution = "1312345678", string? day = null, string insurer = "06990017", string birthdate = "19800217", string consent = "0", string rest = "") =>
        $"<XmlMsg><MessageHeader>{(day is null ? "" : $"<QualificationConfirmationDate>{day}</QualificationConfirmationDate>")}<MedicalInstitutionCode>{institution}</MedicalInstitutionCode></MessageHeader><MessageBody><QualificationConfirmSearchInfo><InsurerNumber>{insurer}</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber><Birthdate>{birthdate}</Birthdate><LimitApplicationCertificateRelatedConsFlg>{consent}</LimitApplicationCertificateRelatedConsFlg>{rest}</QualificationConfirmSearchInfo></MessageBody></XmlMsg>";

    private async Task SameAsync(Uri server, int status, string prefix, byte[] body, string contentType)
    {
        var expected = await PostAsync(Address, "messages/" + prefix, body, contentType);
        Assert.Equal(status, expected.Status);
        Assert.Equal(expected, await PostAsync(server, "messages/" + prefix, body, contentType));
    }

    private async Task<SocketError?> ResetAsync(Uri server)
    {
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(server, "messages/OQSsiquc01req", Encoding.UTF8.GetBytes(Taro(Institution(9))), Plain));
        return (fault.GetBaseException() as SocketException)?.SocketErrorCode;
    }
}
