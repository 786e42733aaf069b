using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.Harness.Tests.Devices;
using Conformance.Terminal;

namespace Conformance.Harness.Tests.Reception;

/// <summary>reception.openapi.json says what a served reception takes and answers: every status and property of the one is the other's.</summary>
public sealed partial class ReceptionOpenApiTests : ITerminalObserver, IDisposable
{
    private const string Taro = "TESTCARD00000199999003A";
    private const string People = "/centre/people/{certificateSubject}";
    private const string Scenario = "/centre/scenarios/{scenario}";
    private const string Certificate = "/centre/certificates/{certificate}";

    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;
    private readonly OpenApiCheck _described = new("Reception/Admin/reception.openapi.json");
    private readonly HashSet<string> _answered = [];
    private readonly HashSet<string> _properties = [];

    // Method, described path, what stands in its place, body, status; in an order in which each comes about.
    private static readonly (string Method, string Path, string Id, string? Body, int Status)[] Calls =
    [
        ("GET", "/status", "", null, 200),
        ("POST", "/visits", "", """{"persona":"taro","identity":"pin","consent":"nothing"}""", 200),
        ("POST", "/visits", "", """{"persona":"nobody"}""", 400),
        ("POST", "/visits", "", """{"persona":"taro","way":"pin"}""", 400),
        ("GET", "/centre/requests", "", null, 200),
        ("DELETE", "/centre/requests", "", null, 200),
        ("GET", "/centre/people", "", null, 200),
        ("DELETE", People, Taro, null, 200),
        ("DELETE", People, Taro, null, 404),
        ("PUT", People, Taro, "taro", 201),
        ("PUT", People, Taro, "taro", 200),
        ("PUT", People, Taro, "{}", 400),
        ("PUT", Certificate, "taro", """{"state":"suspended"}""", 200),
        ("GET", "/centre/certificates", "", null, 200),
        ("PUT", Certificate, "taro", """{"state":"good"}""", 200),
        ("PUT", Certificate, "taro", """{"state":"revoked"}""", 200),
        ("PUT", Certificate, "taro", """{"state":"good"}""", 409),
        ("PUT", Certificate, "taro", """{"state":"lost"}""", 400),
        ("PUT", Certificate, "nobody", """{"state":"good"}""", 404),
        ("GET", "/centre/clock", "", null, 200),
        ("PUT", "/centre/clock", "", """{"now":"2025-03-03T10:00:00"}""", 200),
        ("PUT", "/centre/clock", "", """{"advanceSeconds":-60}""", 200),
        ("PUT", "/centre/clock", "", """{"now":"soon"}""", 400),
        ("PUT", "/centre/disturbances", "", """{"disturbances":[{"name":"cut","for":{"kind":"holders","nth":2},"effect":"reset"}]}""", 200),
        ("GET", "/centre/disturbances", "", null, 200),
        ("PUT", "/centre/disturbances", "", """{"disturbances":[{"name":"cut"}]}""", 400),
        ("DELETE", "/centre/disturbances", "", null, 200),
        ("GET", "/centre/scenarios", "", null, 200),
        ("PUT", Scenario, "line", """{"state":"up"}""", 200),
        ("PUT", Scenario, "line", """{"state":"down"}""", 400),
        ("PUT", Scenario, "lines", """{"state":"up"}""", 404),
        ("DELETE", "/centre/scenarios", "", null, 200),
    ];

    [Fact]
    public async Task Every_operation_status_and_property_that_is_described_comes_about_and_no_other()
    {
        await using var reception = await StartAsync();
        using var http = new HttpClient { BaseAddress = reception.Address };
        foreach (var (method, path, id, body, status) in Calls)
        {
            var text = body == "taro" ? await File.ReadAllTextAsync(Path.Combine(Root, "fixtures", "register", "taro.json")) : body;
            var (got, answer) = await SendAsync(http, method, Bracketed().Replace(path, id), text);
            Assert.True(got == status, $"{method} {path}: {got} {answer}");
            Assert.Equal([], status < 400 ? _described.Faults(method, path, text, status, answer) : _described.AnswerFaults(method, path, status, answer));
            _answered.Add($"{method} {path} {status}");
            Note(_described.SchemaOf(method, path, status), JsonElement.Parse(answer));
        }

        Assert.Equal(_described.Answers.Order(StringComparer.Ordinal), _answered.Order(StringComparer.Ordinal));
        Assert.Equal(Described().Order(StringComparer.Ordinal), _properties.Order(StringComparer.Ordinal));
    }

    /// <summary>What it says of itself when it is asked for something else names the same paths and methods.</summary>
    [Fact]
    public async Task It_takes_nothing_below_the_centre_that_is_not_described()
    {
        await using var reception = await StartAsync();
        using var http = new HttpClient { BaseAddress = reception.Address };
        var (_, unknown) = await SendAsync(http, "GET", "/centre/", null);
        var names = Regex.Match(unknown, "there are ([a-z, ]+)").Groups[1].Value.Split(", ");
        List<string> taken = [];
        foreach (var name in names)
        {
            var (status, told) = await SendAsync(http, "PATCH", $"/centre/{name}", null);
            Assert.Equal(405, status);
            Assert.Equal([], _described.Faults("Complaint", told));
            taken.AddRange(Operation().Matches(told).Select(operation => $"{operation.Groups[1].Value} /centre/{operation.Groups[2].Value}".Replace("{", "{}", StringComparison.Ordinal)));
        }

        Assert.Equal(
            _described.Operations.Where(operation => operation.Contains("/centre/", StringComparison.Ordinal)).Select(operation => Bracketed().Replace(operation, "{}")).Order(StringComparer.Ordinal),
            taken.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("latency", ""","latency":{"distribution":"uniform","least":1,"most":2}""")]
    [InlineData("status", ""","status":503""")]
    [InlineData("lost", "")]
    [InlineData("reset", "")]
    [InlineData("empty", "")]
    [InlineData("truncated", ""","kept":0.5""")]
    [InlineData("malformed", "")]
    [InlineData("wrong-encoding", "")]
    [InlineData("contradictory", "")]
    [InlineData("duplicate", "")]
    [InlineData("maintenance", "")]
    [InlineData("clock-skew", ""","aheadMilliseconds":-1""")]
    public void Every_effect_of_a_plan_is_described(string effect, string more)
    {
        var plan = $$"""{"disturbances":[{"name":"x","effect":"{{effect}}"{{more}}}]}""";
        Assert.Equal([], _described.Faults("Plan", plan));
        Assert.Single(Authority.DisturbanceFile.Parse(Encoding.UTF8.GetBytes(plan), "plan"));
    }

    [Fact]
    public void No_effect_is_described_that_is_none()
    {
        var effects = _described.Schemas.GetProperty("Disturbance").GetProperty("properties").GetProperty("effect").GetProperty("enum").EnumerateArray().Select(effect => effect.GetString()!);
        var fault = Assert.Throws<Authority.FixtureFormatException>(() => Authority.DisturbanceFile.Parse("""{"disturbances":[{"name":"x","effect":"none"}]}"""u8.ToArray(), "plan"));
        Assert.Contains($"Write {string.Join(", ", effects.SkipLast(1))} or {effects.Last()}", fault.Message, StringComparison.Ordinal);
    }

    void ITerminalObserver.Told(TerminalNote note)
    {
        // Nothing of this is about files.
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int Status, string Answer)> SendAsync(HttpClient http, string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        using var response = await http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Notes every property of an answer under the name of its schema.</summary>
    private void Note(string schema, JsonElement value)
    {
        var rule = _described.Schemas.GetProperty(schema);
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray().Where(_ => Named(rule.GetProperty("items")) is not null))
            {
                Note(Named(rule.GetProperty("items"))!, item);
            }
        }

        foreach (var property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToList() : [])
        {
            _properties.Add($"{schema}.{property.Name}");
            if (property.Value.ValueKind == JsonValueKind.Object && Named(rule.GetProperty("properties").GetProperty(property.Name)) is { } inner)
            {
                Note(inner, property.Value);
            }
        }
    }

    /// <summary>Every property of the schemas of answers.</summary>
    private IEnumerable<string> Described() => _described.Schemas.EnumerateObject()
        .Where(schema => schema.Name is not ("Visit" or "RegisteredPerson" or "CertificateWish" or "ClockWish" or "ScenarioWish" or "Plan" or "Disturbance" or "Scope" or "Latency") && schema.Value.TryGetProperty("properties", out _))
        .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => $"{schema.Name}.{property.Name}"));

    // The schema that stands there, alone or beside null.
    private static string? Named(JsonElement rule) => rule.TryGetProperty("oneOf", out var forms) ? Named(forms[0])
        : rule.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[^1]
        : null;

    private Task<ServedReception> StartAsync()
    {
        var profile = DeviceProfileFile.Read(Path.Combine(Root, "fixtures", "readers", "model-a.json"), CatalogueFolder.Read(Path.Combine(Root, "features", "requirements")).CapabilityIds);
        var stubs = Directory.CreateDirectory(Path.Combine(_folder, "stubs")).FullName;
        File.WriteAllText(Path.Combine(stubs, "line.json"), """{"scenarioName":"line","newScenarioState":"up","request":{"urlPath":"/line"},"response":{"status":503}}""");
        return ServedReception.StartAsync(new(new(_folder), new("2798765432"), Port: 0, Seed: 1) { Centre = new() { Stubs = BenchFixtures.Stubs(stubs) } }, new BenchFixtures(Path.Combine(Root, "fixtures")), profile, new VirtualTime(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero)), this);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Bracketed();

    /// <summary>Of what a resource says that it takes, with {} for whatever is named after it.</summary>
    [GeneratedRegex(@"(GET|PUT|DELETE) ([a-z]+(?:/\{)?)")]
    private static partial Regex Operation();
}
