using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Conformance.Authority;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority.Mappings;

/// <summary>The real WireMock with our export answers as our centre does, as far as an export can tell. Needs Java and npm; without them this fails and says so.</summary>
[Trait("Needs", "wiremock")]
[Trait("Speed", "slow")]
public sealed class JavaWireMockTests : IDisposable
{
    private const string Plain = "application/xml; charset=utf-8";
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

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-mappings-").FullName;
    private readonly SettableTime _time = new("2025-03-03T09:00:00");
    private readonly TestCertificateAuthority _authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
    private readonly HttpClient _http = new();

    [Fact]
    public async Task The_java_wiremock_answers_the_same_requests_as_the_centre()
    {
        var register = Some();
        var export = MappingsExport.Make(register, _authority, new(2025, 3, 3, 9, 0), Disturbances);
        Write(export);
        var waits = Disturbances.Where(one => one.Effect is not DisturbanceEffect.Delayed).ToList();
        using var ours = EligibilityCentre.Start(new() { BulkDelay = Duration.FromMinutes(1), Disturbances = waits }, register, _authority, _time, new Random(0), new RecordingObserver());
        using var java = await JavaWireMock.StartAsync(_folder);

        var examples = export.Mappings.Where(mapping => mapping is { IsDisturbed: false, IsOfOtherMediaType: false }).ToList();
        Assert.Equal(20, examples.Count);
        foreach (var mapping in examples)
        {
            _time.Set(mapping.Name == "OQSmuquc02req-ready" ? "2025-03-03T09:01:00" : "2025-03-03T09:00:00");
            await SameAsync(200, mapping.Prefix, File.ReadAllBytes(Path.Combine(_folder, "requests", mapping.Name + ".xml")), Plain);
        }

        _time.Set("2025-03-03T09:00:00");
        foreach (var (status, body, contentType) in Requests())
        {
            await SameAsync(status, "OQSsiquc01req", body, contentType);
        }

        Assert.Equal((SocketError.ConnectionReset, SocketError.ConnectionReset), (await ResetAsync(ours.Address), await ResetAsync(java.Address)));
        await NearMissesAsync();

        async Task<SocketError?> ResetAsync(Uri server)
        {
            var fault = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(server, "messages/OQSsiquc01req", Encoding.UTF8.GetBytes(Taro(Institution(9))), Plain));
            return (fault.GetBaseException() as SocketException)?.SocketErrorCode;
        }

        async Task SameAsync(int status, string prefix, byte[] body, string contentType)
        {
            var expected = await PostAsync(ours.Address, "messages/" + prefix, body, contentType);
            Assert.Equal(status, expected.Status);
            var got = await PostAsync(java.Address, "messages/" + prefix, body, contentType);
            Assert.Equal((expected.Status, expected.ContentType), (got.Status, got.ContentType));
            Assert.Equal(expected.Body, got.Body);
        }

        async Task NearMissesAsync()
        {
            var right = Encoding.UTF8.GetBytes(Taro());
            foreach (var path in new[] { "messages/OQSsiquc02req", "messages", "message/OQSsiquc01req", "holders/" })
            {
                Assert.Equal((404, 404), ((await PostAsync(ours.Address, path, right, Plain)).Status, (await PostAsync(java.Address, path, right, Plain)).Status));
            }

            Assert.Equal((404, 404), (await GetAsync(ours.Address), await GetAsync(java.Address)));

            var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("""<?xml version="1.0" encoding="Shift_JIS" standalone="no"?>""" + Taro());
            Assert.Equal((200, 404), await StatusesAsync(shiftJis, "application/xml; charset=Shift_JIS"));

            // What needs code: the centre says what is wrong and looks at other days; WireMock knows of neither.
            foreach (var body in new[] { Taro().Replace("</XmlMsg>", "", StringComparison.Ordinal), Taro("131234567"), Taro(day: "20250304"), Taro(insurer: "0699001X") })
            {
                Assert.Equal((200, 404), await StatusesAsync(Encoding.UTF8.GetBytes(body), Plain));
            }
        }

        async Task<(int Ours, int Java)> StatusesAsync(byte[] body, string contentType) =>
            ((await PostAsync(ours.Address, "messages/OQSsiquc01req", body, contentType)).Status, (await PostAsync(java.Address, "messages/OQSsiquc01req", body, contentType)).Status);
    }

    public void Dispose()
    {
        _http.Dispose();
        _authority.Dispose();
        Directory.Delete(_folder, recursive: true);
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

    private static string Taro(string institution = "1312345678", string? day = null, string insurer = "06990017", string birthdate = "19800217", string consent = "0", string rest = "") =>
        $"<XmlMsg><MessageHeader>{(day is null ? "" : $"<QualificationConfirmationDate>{day}</QualificationConfirmationDate>")}<MedicalInstitutionCode>{institution}</MedicalInstitutionCode></MessageHeader><MessageBody><QualificationConfirmSearchInfo><InsurerNumber>{insurer}</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber><Birthdate>{birthdate}</Birthdate><LimitApplicationCertificateRelatedConsFlg>{consent}</LimitApplicationCertificateRelatedConsFlg>{rest}</QualificationConfirmSearchInfo></MessageBody></XmlMsg>";

    private void Write(MappingsExport export)
    {
        foreach (var (path, bytes) in export.Files())
        {
            var file = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private async Task<int> GetAsync(Uri server)
    {
        using var response = await _http.GetAsync(new Uri(server, "messages/OQSsiquc01req"));
        return (int)response.StatusCode;
    }

    private async Task<(int Status, string? ContentType, string Body)> PostAsync(Uri server, string path, byte[] body, string contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await _http.PostAsync(new Uri(server, path), content);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync()));
    }
}
