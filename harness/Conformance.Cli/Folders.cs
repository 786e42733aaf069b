using Conformance.Bench.Fixtures;

namespace Conformance.Cli;

/// <summary>Where features and fixtures lie.</summary>
internal sealed record Folders(string Features, string Fixtures)
{
    /// <summary>The catalogue of requirements.</summary>
    public string Requirements => Path.Combine(Features, "requirements");

    /// <summary>Which of our scenarios decides which check.</summary>
    public string Coverage => Path.Combine(Requirements, "coverage.csv");

    /// <summary>The profile of the device that is judged when none is named.</summary>
    public string DefaultReader => Path.Combine(Fixtures, "readers", "model-a.json");

    /// <summary>Those of the repository that this program was built from.</summary>
    public static Folders Default => Of(Repository.Root(AppContext.BaseDirectory));

    private static Folders Of(string root) => new(Path.Combine(root, "features"), Path.Combine(root, "fixtures"));
}
