using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Reporting;

/// <summary>
/// The boxes into which the report sorts what did not pass, so that a device's failure, a bench's failure and an unreached decision never
/// share a colour. The first that matches takes the scenario; messages begin with the verdict.
/// </summary>
internal static class AllureCategories
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly Category[] All =
    [
        new("Never reached the decision", ["failed"], @"^NotTestable[\s\S]*"),
        new("Device does not conform", ["failed"], null),
        new("Bench failed, device not judged", ["broken"], null),
        new("Not observable on this device", ["skipped"], @"^NotObservable[\s\S]*"),
        new("Not applicable to this device", ["skipped"], null),
    ];

    internal static byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(All, Format);

    private sealed record Category(string Name, string[] MatchedStatuses, string? MessageRegex);
}
