using System.Text.Json;
using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

/// <summary>What a JSON configuration says; it counts more than what the code says. Null where it says nothing.</summary>
internal sealed class TestConfig
{
    public string TestSuite { get; private init; }

    public string TestName { get; private init; }

    public string ReportFolder { get; private init; }

    public string ReportFileName { get; private init; }

    public IReadOnlyList<ReportFormat> Formats { get; private init; }

    public TimeSpan? ReportingInterval { get; private init; }

    /// <exception cref="NotSupportedException">It says something that only the package itself can do.</exception>
    public static TestConfig Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement;
        if (root.TryGetProperty("ClusterSettings", out _))
        {
            throw new NotSupportedException("ClusterSettings: the stand-in for NBomber runs on one node only");
        }

        var settings = root.TryGetProperty("GlobalSettings", out var global) ? global : default;
        Refuse(root, "TargetScenarios");
        Refuse(settings, "TargetScenarios");
        Refuse(settings, "ScenariosSettings");
        return new()
        {
            TestSuite = Text(root, "TestSuite"),
            TestName = Text(root, "TestName"),
            ReportFolder = Text(settings, "ReportFolder"),
            ReportFileName = Text(settings, "ReportFileName"),
            Formats = Member(settings, "ReportFormats") is { } formats ? [.. formats.EnumerateArray().Select(format => Enum.Parse<ReportFormat>(format.GetString()))] : null,
            ReportingInterval = Text(settings, "ReportingInterval") is { } interval ? TimeSpan.Parse(interval, System.Globalization.CultureInfo.InvariantCulture) : null,
        };
    }

    private static void Refuse(JsonElement parent, string name)
    {
        if (Member(parent, name) is not null)
        {
            throw new NotSupportedException($"{name}: the stand-in for NBomber runs scenarios as the code has them");
        }
    }

    private static string Text(JsonElement parent, string name) => Member(parent, name)?.GetString();

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
