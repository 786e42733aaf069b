using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;

namespace Conformance.Reporting;

/// <summary>
/// The boxes into which the report sorts what did not pass, by who has to act, so that a device's failure, a bench's failure and an unreached decision
/// never share one. The first that matches takes the scenario; messages begin with the verdict and the owner.
/// </summary>
internal static class AllureCategories
{
    internal const string FileName = "categories.json";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly string[] Judged = ["failed"];
    private static readonly string[] NotGood = ["failed", "broken"];

    private static readonly Category[] All =
    [
        new("Device does not conform", Judged, @"^Failed \(Device\)[\s\S]*"),
        new("Device never reached the decision", Judged, @"^NotTestable \(Device\)[\s\S]*"),
        Of(Owner.Configuration, "Configuration is to be mended"),
        Of(Owner.Bench, "Set-up around the device failed"),
        Of(Owner.Harness, "This program failed, device not judged"),
        Of(Owner.Centre, "Centre did not conform"),
        Of(Owner.Specification, "Specification leaves it open"),
        // Without an owner in the message nobody knows who has to act.
        new("Not passed", NotGood, null),
        new("Not observable on this device", ["skipped"], @"^NotObservable[\s\S]*"),
        new("Not applicable to this device", ["skipped"], null),
    ];

    private static Category Of(Owner owner, string name) => new(name, NotGood, $@"^\w+ \({owner}\)[\s\S]*");

    internal static byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(All, Format);

    private sealed record Category(string Name, string[] MatchedStatuses, string? MessageRegex);
}
