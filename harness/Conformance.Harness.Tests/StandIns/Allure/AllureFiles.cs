using System.Text.Json;
using Allure.Net.Commons;

namespace Conformance.Harness.Tests.StandIns.Allure;

/// <summary>What lies in a results folder, found by content: the package chooses the names of its files.</summary>
internal sealed class AllureFiles(string folder)
{
    internal static AllureFiles OfThisProcess => new(AllureLifecycle.Instance.ResultsDirectory);

    internal IReadOnlyList<JsonElement> Results => [.. ResultFiles.Select(Parse)];

    private IEnumerable<string> ResultFiles => Directory.EnumerateFiles(folder, "*-result.json");

    internal JsonElement WithUuid(string uuid) => Parse(FileWithUuid(uuid));

    internal JsonElement Named(string name) => Results.Single(result => result.Text("name") == name);

    internal byte[] Attachment(JsonElement attachment) => File.ReadAllBytes(Path.Combine(folder, attachment.Text("source")!));

    /// <summary>Copies one result with its attachments, so that a report can be built from it alone.</summary>
    internal void CopyTo(string target, string uuid)
    {
        var file = FileWithUuid(uuid);
        File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var source in Sources(Parse(file)))
            File.Copy(Path.Combine(folder, source), Path.Combine(target, source));
    }

    /// <summary>Looks at the text first: another test may be half way through writing its own result.</summary>
    private string FileWithUuid(string uuid) =>
        ResultFiles.Single(path => File.ReadAllText(path).Contains($"\"uuid\":\"{uuid}\"", StringComparison.Ordinal));

    private static IEnumerable<string> Sources(JsonElement item) => item.GetProperty("attachments").EnumerateArray()
        .Select(attachment => attachment.Text("source")!)
        .Concat(item.GetProperty("steps").EnumerateArray().SelectMany(Sources));

    private static JsonElement Parse(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}
