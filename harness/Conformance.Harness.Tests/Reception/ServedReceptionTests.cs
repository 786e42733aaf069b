using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Authority;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.Terminal;

namespace Conformance.Harness.Tests.Reception;

/// <summary>Terminal, centre and reader in one, as software behind the reader meets them.</summary>
public sealed class ServedReceptionTests : ITerminalObserver, IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;
    private readonly VirtualTime _time = new(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(Visit.Face, Visit.Everything, "<PharmacistsInfoConsFlg>1</PharmacistsInfoConsFlg>")]
    [InlineData(Visit.Pin, Visit.Nothing, "<PharmacistsInfoConsFlg>0</PharmacistsInfoConsFlg>")]
    [InlineData(Visit.Sight, Visit.Everything, "<OperationInfoConsFlg>1</OperationInfoConsFlg>")]
    public async Task A_visit_leaves_its_result_in_face(string identity, string consent, string holds)
    {
        await using var reception = await StartAsync();
        var outcome = await reception.VisitAsync(new("taro", identity, consent));
        Assert.Equal(["OQSsiquc01res_face_2798765432000001_20250303090000.xml"], outcome.Files);
        var result = await File.ReadAllTextAsync(Path.Combine(_folder, "face", outcome.Files[0]));
        Assert.Contains(holds, result, StringComparison.Ordinal);
        Assert.Contains("<MedicalInstitutionCode>2798765432</MedicalInstitutionCode>", result, StringComparison.Ordinal);
        Assert.Equal(1, reception.Status.Pushed);
    }

    [Fact]
    public async Task Two_visits_of_one_second_leave_two_results()
    {
        await using var reception = await StartAsync();
        await reception.VisitAsync(new("taro"));
        Assert.Equal(["OQSsiquc01res_face_2798765432000001-2_20250303090000.xml"], (await reception.VisitAsync(new("hanako"))).Files);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder, "face")).Length);
    }

    [Fact]
    public async Task A_notice_before_the_end_is_read_and_left_behind()
    {
        _time.AdvanceTo(new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));
        await using var reception = await StartAsync();
        Assert.Equal("finished", (await reception.VisitAsync(new("taro"))).Screen);
    }

    [Theory]
    [InlineData("POST", "visits", """{"persona":"taro"}""", HttpStatusCode.OK, """{"screen":"finished","files":["OQSsiquc01res_face_2798765432000001_20250303090000.xml"]}""")]
    [InlineData("POST", "visits", """{"persona":"taro","identity":"eyes"}""", HttpStatusCode.BadRequest, """{"error":"identity is face, pin or sight"}""")]
    [InlineData("POST", "visits", """{"persona":"taro","consent":"some"}""", HttpStatusCode.BadRequest, """{"error":"consent is everything or nothing"}""")]
    [InlineData("POST", "visits", """{"persona":"taro","way":"face"}""", HttpStatusCode.BadRequest, """{"error":"no visit, $.way: a visit has the texts persona, identity and consent"}""")]
    [InlineData("POST", "visits", "null", HttpStatusCode.BadRequest, """{"error":"a visit is a JSON object"}""")]
    [InlineData("POST", "visits", "", HttpStatusCode.BadRequest, """{"error":"no visit, $: a visit has the texts persona, identity and consent"}""")]
    [InlineData("GET", "status", null, HttpStatusCode.OK, """{"unfinished":0,"waiting":0,"answered":0,"held":0,"ignored":0,"pushed":0}""")]
    [InlineData("GET", "visits", null, HttpStatusCode.NotFound, """{"error":"there is GET /status, POST /visits, and the centre below /centre/"}""")]
    public async Task Whoever_has_no_console_asks_over_HTTP(string method, string path, string? body, HttpStatusCode status, string answer)
    {
        await using var reception = await StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new(method), new Uri(reception.Address, path)) { Content = body is null ? null : new StringContent(body, Encoding.UTF8) };
        using var response = await http.SendAsync(request);
        Assert.Equal((status, answer), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Who_is_changed_at_the_centre_is_changed_for_the_reader_and_the_requests_are_seen()
    {
        await using var reception = await StartAsync();
        using var http = new HttpClient { BaseAddress = reception.Address };
        using (var suspended = await http.PutAsync("centre/certificates/taro", new StringContent("""{"state":"suspended"}""")))
        {
            Assert.Equal(HttpStatusCode.OK, suspended.StatusCode);
        }

        Assert.Empty((await reception.VisitAsync(new("taro"))).Files);
        Assert.Contains("\"outcome\":\"suspended\"", await http.GetStringAsync("centre/requests"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_TLS_the_centre_answers_whoever_has_the_certificate_of_the_folder_and_nobody_else()
    {
        await using var reception = await StartAsync(Path.Combine(_folder, "tls"));
        Assert.Equal("https", reception.CentreAddress.Scheme);
        using var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(_folder, "tls", "ca.pem"));
        using var own = X509Certificate2.CreateFromPemFile(Path.Combine(_folder, "tls", "client.pem"), Path.Combine(_folder, "tls", "client.key.pem"));
        using (var http = new HttpClient(LineClient.Handler(root, own, _time)) { BaseAddress = reception.CentreAddress })
        using (var challenge = await http.PostAsync("challenges", null))
        {
            Assert.Equal(HttpStatusCode.Created, challenge.StatusCode);
        }

        using var stranger = new HttpClient(LineClient.Handler(root, own: null, _time)) { BaseAddress = reception.CentreAddress };
        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.PostAsync("challenges", null));
        using var admin = new HttpClient { BaseAddress = reception.Address };
        Assert.Contains("\"kind\":\"line\",\"outcome\":\"no-certificate\"", await admin.GetStringAsync("centre/requests"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_TLS_the_reader_shows_the_institutions_certificate_until_it_expires()
    {
        await using var reception = await StartAsync(Path.Combine(_folder, "tls"));
        using var http = new HttpClient { BaseAddress = reception.Address };
        Assert.Single((await reception.VisitAsync(new("taro"))).Files);
        Assert.DoesNotContain("\"line\"", await http.GetStringAsync("centre/requests"), StringComparison.Ordinal);

        using (await http.PutAsync("centre/clock", new StringContent("""{"now":"2026-03-03T09:00:00"}""")))
        {
            await Assert.ThrowsAsync<BenchFaultException>(() => reception.VisitAsync(new("taro")));
        }

        Assert.Contains("\"kind\":\"line\",\"outcome\":\"out-of-date\"", await http.GetStringAsync("centre/requests"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_for_certificates_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        Assert.StartsWith(file, (await Assert.ThrowsAsync<BenchFaultException>(() => StartAsync(file))).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_that_nobody_knows_is_named_with_those_that_there_are()
    {
        await using var reception = await StartAsync();
        using var http = new HttpClient();
        using var content = new StringContent("""{"persona":"nobody"}""");
        using var response = await http.PostAsync(new Uri(reception.Address, "visits"), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("hanako", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_program_over_the_same_folders_is_turned_away_and_harms_nothing()
    {
        await using var reception = await StartAsync();
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => StartAsync());
        Assert.Contains("no other program serves", fault.Hint, StringComparison.Ordinal);
        Assert.Single((await reception.VisitAsync(new("taro"))).Files);
    }

    [Fact]
    public async Task A_root_that_is_no_folder_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "req"), "a file");
        Assert.StartsWith(_folder, (await Assert.ThrowsAsync<BenchFaultException>(() => StartAsync())).What, StringComparison.Ordinal);
    }

    void ITerminalObserver.Told(TerminalNote note) => throw new InvalidOperationException("nothing is to be told here");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<ServedReception> StartAsync(string? line = null)
    {
        var profile = DeviceProfileFile.Read(Path.Combine(Root, "fixtures", "readers", "model-a.json"), CatalogueFolder.Read(Path.Combine(Root, "features", "requirements")).CapabilityIds);
        return ServedReception.StartAsync(new(new(_folder), new("2798765432"), Port: 0, Seed: 1) { LineFolder = line }, Fixtures, profile, _time, this);
    }
}
