using Conformance.Bench.Judgement;

namespace Conformance.Bench.Fixtures;

/// <summary>Finds the project's folders from wherever the program was built.</summary>
public static class Repository
{
    // A clone has it, and a pack.
    private static readonly string Landmark = Path.Combine("features", "requirements", "capabilities.yaml");

    /// <summary>The nearest folder above <paramref name="start"/> that holds features and what they demand.</summary>
    /// <exception cref="BenchFaultException">There is none.</exception>
    public static string Root(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        throw new BenchFaultException(Owner.Configuration, $"{start}: no folder above it holds {Landmark}", "run the program where it was built; 'conformance judge' alone goes without, with --only-requirements and a catalogue of --requirements");
    }
}
