using NodaTime;
using NodaTime.Text;

namespace Conformance.Authority;

/// <summary>Reads a plan of disturbances (fixtures/disturbances); what is wrong is named by its JSON path.</summary>
public static class DisturbanceFile
{
    private const double LongestMilliseconds = 3_600_000;

    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private static readonly string[] Own = ["latency", "status", "kept", "aheadMilliseconds"];

    /// <summary>Reads a plan.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FixtureFormatException">It is none.</exception>
    public static IReadOnlyList<Disturbance> Read(string file) => Read(FixtureJson.Load(file));

    /// <summary>The same out of bytes.</summary>
    /// <param name="json">As a file has them.</param>
    /// <param name="name">What complaints call them.</param>
    /// <exception cref="FixtureFormatException">It is none.</exception>
    public static IReadOnlyList<Disturbance> Parse(ReadOnlyMemory<byte> json, string name) => Read(FixtureJson.Parse(json, name));

    private static IReadOnlyList<Disturbance> Read(FixtureJson json)
    {
        json.HasNothingBut(["disturbances"]);
        return [.. json.Children("disturbances").Select(Disturbance)];
    }

    private static Disturbance Disturbance(FixtureJson json)
    {
        json.HasNothingBut(["name", "for", "effect", .. Own]);
        var (scope, effect) = (json.OptionalChild("for") is { } child ? Scope(child) : new(), Effect(json));
        if (effect is DisturbanceEffect.Maintenance or DisturbanceEffect.ClockSkew && scope != new DisturbanceScope { From = scope.From, To = scope.To })
        {
            throw json.WrongField("for", "a choice of requests", "Maintenance and clock strike everybody: say from and to alone");
        }

        return new(json.PlainText("name"), scope, effect);
    }

    private static DisturbanceScope Scope(FixtureJson json)
    {
        json.HasNothingBut(["kind", "institution", "person", "nth", "every", "from", "to", "chance"]);
        return new()
        {
            Kind = json.OptionalPlainText("kind"),
            Institution = json.OptionalText("institution") is null ? null : json.Digits("institution", 10, 10),
            Person = json.OptionalPlainText("person"),
            Nth = json.OptionalNumber("nth", 1, 1_000_000) is { } nth ? (int)nth : null,
            Every = json.OptionalNumber("every", 1, 1_000_000) is { } every ? (int)every : null,
            From = Moment(json, "from"),
            To = Moment(json, "to"),
            Chance = json.OptionalNumber("chance", 0, 1) ?? 1,
        };
    }

    private static DisturbanceEffect Effect(FixtureJson json) => json.Text("effect") switch
    {
        "latency" => new DisturbanceEffect.Delayed(Latency(json.Child("latency"))),
        "status" => new DisturbanceEffect.Status((int)json.Number("status", 500, 599)),
        "lost" => new DisturbanceEffect.Lost(),
        "reset" => new DisturbanceEffect.Reset(),
        "empty" => new DisturbanceEffect.Empty(),
        "truncated" => new DisturbanceEffect.Truncated(json.Number("kept", 0, 1)),
        "malformed" => new DisturbanceEffect.Malformed(),
        "wrong-encoding" => new DisturbanceEffect.WrongEncoding(),
        "contradictory" => new DisturbanceEffect.Contradictory(),
        "duplicate" => new DisturbanceEffect.Duplicate(),
        "maintenance" => new DisturbanceEffect.Maintenance(),
        "clock-skew" => new DisturbanceEffect.ClockSkew(Duration.FromMilliseconds(json.Number("aheadMilliseconds", -LongestMilliseconds * 24, LongestMilliseconds * 24))),
        _ => throw json.WrongField("effect", "no effect", "Write latency, status, lost, reset, empty, truncated, malformed, wrong-encoding, contradictory, duplicate, maintenance or clock-skew"),
    };

    private static Latency Latency(FixtureJson json)
    {
        json.HasNothingBut(["distribution", "milliseconds", "least", "most", "median", "sigma"]);
        Duration Length(string name, double least = 0) => Duration.FromMilliseconds(json.Number(name, least, LongestMilliseconds));
        return json.Text("distribution") switch
        {
            "fixed" => new Latency.Fixed(Length("milliseconds")),
            "uniform" => new Latency.Uniform(Length("least"), Length("most", json.Number("least", 0, LongestMilliseconds))),
            "log-normal" => new Latency.LogNormal(Length("median"), json.Number("sigma", 0, 3)),
            _ => throw json.WrongField("distribution", "no distribution", "Write fixed, uniform or log-normal"),
        };
    }

    private static LocalDateTime? Moment(FixtureJson json, string name) => json.OptionalText(name) is not { } text ? null
        : Time.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw json.WrongField(name, "not a moment", "Write the time at the desk as 2025-03-01T02:00:00");
}
