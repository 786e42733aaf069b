using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Allure.Net.Commons;

/// <summary>The folder that the Allure command line reads: one JSON file per test, attachments next to it.</summary>
internal sealed class ResultsFolder
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal ResultsFolder(string directory) => FullPath = Directory.CreateDirectory(directory).FullName;

    internal string FullPath { get; }

    internal void Write(TestResult test)
    {
        var file = PathOf($"{test.uuid}{AllureConstants.TEST_RESULT_FILE_SUFFIX}");
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(test, Json));
    }

    internal string WriteAttachment(byte[] content, string extension)
    {
        var source = $"{Guid.NewGuid():N}{AllureConstants.ATTACHMENT_FILE_SUFFIX}{extension}";
        File.WriteAllBytes(PathOf(source), content);
        return source;
    }

    internal void Clear()
    {
        foreach (var file in Directory.EnumerateFiles(FullPath)) File.Delete(file);
        foreach (var folder in Directory.EnumerateDirectories(FullPath)) Directory.Delete(folder, recursive: true);
    }

    private string PathOf(string name) => Path.Combine(FullPath, name);
}
