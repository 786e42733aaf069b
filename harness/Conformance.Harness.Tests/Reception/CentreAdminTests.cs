using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception.Admin;
using Conformance.Bench.Time;
using Conformance.Messages;
using Conformance.Verification;

namespace Conformance.Harness.Tests.Reception;

/// <summary>How test automation looks at a served centre and changes it.</summary>
public sealed class CentreAdminTests : IDisposable
{
    private const string Taro = "TESTCARD00000199999003A";
    private const string Serial = "2711";

    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly VirtualTime _time = new(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero));
    private readonly TestCertificateAuthority _authority = Fixtures.LoadAuthority();
    private readonly EligibilityCentre _centre;
    private readonly CentreAdmin _admin;

    public CentreAdminTests()
    {
        var clock = new ServedClock(_time);
        var requests = new RequestsResource(clock);
        Disturbance[] first = [new("nobody-struck", new() { Institution = "0000000000" }, new DisturbanceEffect.Lost())];
        _centre = EligibilityCentre.Start(new() { Disturbances = first }, Fixtures.LoadRegister(), _authority, clock, new Random(1), requests);
        _admin = CentreAdmin.Of(_centre, clock, requests, first, Fixtures.AuthenticationSerial);
    }

    [Fact]
    public void A_person_is_registered_changed_and_removed()
    {
        Assert.Contains("\"name\":\"架空\\u3000太郎\"", Ask("GET", "people"), StringComparison.Ordinal);
        Assert.Equal((200, $$"""{"certificateSubject":"{{Taro}}"}"""), Send("DELETE", $"people/{Taro}"));
        Assert.DoesNotContain(Taro, Ask("GET", "people"), StringComparison.Ordinal);
        Assert.Contains("<QualificationValidity>4<", Inquire(), StringComparison.Ordinal);

        Assert.Equal((201, $$"""{"certificateSubject":"{{Taro}}"}"""), Send("PUT", $"people/{Taro}", Person()));
        Assert.Contains("<Name>架空　太郎<", Inquire(), StringComparison.Ordinal);
        Assert.Equal(200, Send("PUT", $"people/{Taro}", Person().Replace("架空　太郎", "髙橋　太郎", StringComparison.Ordinal)).Status);
        Assert.Contains("<Name>●橋　太郎<", Inquire(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_is_suspended_resumed_and_revoked_for_good()
    {
        const string Since = ""","since":"2025-03-03T09:00:00"}""";
        Assert.Equal((200, $$"""{"serial":"{{Serial}}","state":"suspended"{{Since}}"""), Send("PUT", "certificates/taro", """{"state":"suspended"}"""));
        Assert.Contains(Serial, Ask("GET", "certificates"), StringComparison.Ordinal);
        Assert.Equal((200, $$"""{"serial":"{{Serial}}","state":"good"}"""), Send("PUT", $"certificates/{Serial}", """{"state":"good"}"""));
        Assert.Equal((200, $$"""{"serial":"{{Serial}}","state":"revoked"{{Since}}"""), Send("PUT", "certificates/taro", """{"state":"revoked"}"""));
        foreach (var state in new[] { "suspended", "good" })
        {
            Assert.Equal((409, """{"error":"it is revoked, and that is for good"}"""), Send("PUT", "certificates/taro", $$"""{"state":"{{state}}"}"""));
        }

        Assert.Equal(RevocationKind.Revoked, _centre.Revocations.Current.Entries[Serial].Kind);
    }

    [Fact]
    public void The_clock_is_set_and_put_forward_and_goes_on()
    {
        Assert.Equal("""{"now":"2025-03-03T09:00:00"}""", Ask("GET", "clock"));
        Assert.Equal((200, """{"now":"2025-06-01T23:59:00"}"""), Send("PUT", "clock", """{"now":"2025-06-01T23:59:00"}"""));
        Assert.Equal((200, """{"now":"2025-06-02T00:01:00"}"""), Send("PUT", "clock", """{"advanceSeconds":120}"""));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("""{"now":"2025-06-02T00:01:01"}""", Ask("GET", "clock"));
        Assert.Contains("<ProcessExecutionTime>20250602000101<", Inquire(), StringComparison.Ordinal);
        Assert.Equal((200, """{"now":"2025-03-03T09:00:00"}"""), Send("PUT", "clock", """{"now":"2025-03-03T09:00:00"}"""));
    }

    [Fact]
    public void Disturbances_are_set_and_cleared()
    {
        Assert.Equal("""["nobody-struck"]""", Ask("GET", "disturbances"));
        Assert.Equal((200, """["down"]"""), Send("PUT", "disturbances", """{"disturbances":[{"name":"down","effect":"empty"}]}"""));
        Assert.Equal("""["down"]""", Ask("GET", "disturbances"));
        Assert.Equal("", Inquire());
        Assert.Equal((200, "[]"), Send("DELETE", "disturbances"));
        Assert.Contains("<QualificationValidity>1<", Inquire(), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_are_listed_without_anything_of_the_person_and_cleared()
    {
        Inquire();
        var listed = Ask("GET", "requests");
        Assert.Equal("""[{"number":1,"at":"2025-03-03T09:00:00","kind":"inquiry-by-number","outcome":"valid","asked":null,"granted":null}]""", listed);
        Assert.Equal((200, """{"removed":1}"""), Send("DELETE", "requests"));
        Assert.Equal("[]", Ask("GET", "requests"));
        Inquire();
        Assert.Contains("\"number\":2", Ask("GET", "requests"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "people/" + Taro, "{", 400, "line 1")]
    [InlineData("PUT", "people/" + Taro, "{}", 400, "$.certificateSubject")]
    [InlineData("PUT", "people/OTHER", null, 400, "$.certificateSubject")]
    [InlineData("PUT", "people/" + Taro, "sex", 400, "$.sex1")]
    [InlineData("DELETE", "people/OTHER", "", 404, "nobody has this subject")]
    [InlineData("POST", "people", "{}", 405, "this takes GET people, PUT people")]
    [InlineData("PUT", "certificates/taro", """{"state":"lost"}""", 400, "$.state")]
    [InlineData("PUT", "certificates/taro", """{"status":"good"}""", 400, "$.status")]
    [InlineData("PUT", "certificates/taro", "null", 400, "\"at\":\"$\"")]
    [InlineData("PUT", "certificates/nobody", """{"state":"good"}""", 404, "neither a persona nor a serial number")]
    [InlineData("PUT", "certificates/../certificates/ca", """{"state":"good"}""", 404, "neither a persona nor a serial number")]
    [InlineData("PUT", "clock", """{"now":"tomorrow"}""", 400, "$.now")]
    [InlineData("PUT", "clock", """{"now":"1999-01-01T00:00:00"}""", 400, "the years 2015 to 2044")]
    [InlineData("PUT", "people/" + Taro, "birth", 400, "$.birthdate")]
    [InlineData("PUT", "clock", """{"advanceSeconds":9223372036854775807}""", 400, "$.advanceSeconds")]
    [InlineData("PUT", "clock", """{"advanceSeconds":-10000000000}""", 400, "$.advanceSeconds")]
    [InlineData("PUT", "clock", """{"advanceSeconds":900000000}""", 400, "$.advanceSeconds")]
    [InlineData("PUT", "clock", """{"advanceSeconds":1.5}""", 400, "$.advanceSeconds")]
    [InlineData("PUT", "clock", """{"now":"2025-03-03T09:00:00","advanceSeconds":1}""", 400, "\"at\":\"$\"")]
    [InlineData("PUT", "disturbances", """{"disturbances":[{"name":"x","effect":"none"}]}""", 400, "$.disturbances[0].effect")]
    [InlineData("PUT", "requests", "[]", 405, "this takes GET requests, DELETE requests")]
    [InlineData("GET", "nothing", "", 404, "certificates, clock, disturbances, people, requests, scenarios")]
    [InlineData("PUT", "scenarios/line", """{"state":"Started"}""", 404, "no stub belongs to this scenario; GET scenarios lists all")]
    [InlineData("PUT", "scenarios/line", "{}", 400, "\"at\":\"$\"")]
    [InlineData("PUT", "scenarios", "{}", 405, "this takes GET scenarios, PUT scenarios/{name}")]
    public void What_is_wrong_is_named_with_its_place_and_changes_nothing(string method, string path, string? body, int status, string named)
    {
        var before = (Ask("GET", "people"), Ask("GET", "certificates"), Ask("GET", "clock"), Ask("GET", "disturbances"));
        var text = body switch { null => Person(), "birth" => Person().Replace("1980-02-17", "9999-12-31", StringComparison.Ordinal), "sex" => Person().Replace("\"sex1\": \"1\"", "\"sex1\": \"7\"", StringComparison.Ordinal), _ => body };
        var (answered, answer) = Send(method, path, text);
        Assert.Equal(status, answered);
        Assert.Contains(named, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("架空", answer, StringComparison.Ordinal);
        Assert.Equal(before, (Ask("GET", "people"), Ask("GET", "certificates"), Ask("GET", "clock"), Ask("GET", "disturbances")));
    }

    [Fact]
    public void What_is_not_the_centres_is_left_to_others() => Assert.Null(_admin.Answer("GET", "/status", default));

    public void Dispose()
    {
        _centre.Dispose();
        _authority.Dispose();
    }

    private static string Person() => File.ReadAllText(Path.Combine(Root, "fixtures", "register", "taro.json"));

    private string Ask(string method, string path)
    {
        var (status, answer) = Send(method, path);
        return status == 200 ? answer : throw new InvalidOperationException(answer);
    }

    private (int Status, string Answer) Send(string method, string path, string body = "")
    {
        var reply = _admin.Answer(method, "/centre/" + path, Encoding.UTF8.GetBytes(body))!;
        return (reply.Status, JsonSerializer.Serialize(reply.Answer, Web));
    }

    private string Inquire() => Encoding.UTF8.GetString(_centre.Files.Answer(
        MessageFileName.Parse("OQSsiquc01req_1.xml")!,
        Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Root, "fixtures", "messages", "OQSsiquc01req.xml")))).Single().Bytes.Span);
}
