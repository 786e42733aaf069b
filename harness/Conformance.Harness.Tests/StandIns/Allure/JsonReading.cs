using System.Text.Json;

namespace Conformance.Harness.Tests.StandIns.Allure;

internal static class JsonReading
{
    internal static string? Text(this JsonElement element, string property) => element.GetProperty(property).GetString();

    internal static IReadOnlyList<JsonElement> Items(this JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray()];

    /// <summary>The values of all labels of that name, in order.</summary>
    internal static IReadOnlyList<string?> Labels(this JsonElement result, string name) =>
        [.. result.Items("labels").Where(label => label.Text("name") == name).Select(label => label.Text("value"))];
}
