using Conformance.ReaderSimulator;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The models of fixtures/readers/models.</summary>
internal static class Models
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(FixtureFolders.ReaderModels, "model-*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<ReaderModel> All => [.. Names.Select(Read)];

    public static ReaderModel A => Read("model-a");

    public static ReaderModel B => Read("model-b");

    public static ReaderModel D => Read("model-d");

    public static ReaderModel Read(string name) =>
        Assert.IsType<ReaderModelReading.Accepted>(ReaderModelFile.Read(Path.Combine(FixtureFolders.ReaderModels, name + ".json"))).Model;
}
