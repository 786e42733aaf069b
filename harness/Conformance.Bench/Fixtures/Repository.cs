using Conformance.Bench.Judgement;

namespace Conformance.Bench.Fixtures;

/// <summary>Finds the project's folders from wherever the program was built.</summary>
public static class Repository
{
    // A clone has both, and a pack; what was built of the features alone has the first.
    private static readonly string[] Landmarks = [Path.Combine("features", "requirements", "capabilities.yaml"), Path.Combine("fixtures", "readers", "model-a.json")];

    /// <summary>The nearest folder above <paramref name="start"/> that holds features, with what they demand, and fixtures.</summary>
    /// <exception cref="BenchFaultException">There is none.</exception>
    public static string Root(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Array.TrueForAll(Landmarks, landmark => File.Exists(Path.Combine(folder.FullName, landmark))))
            {
                return folder.FullName;
            }
        }

        throw new BenchFaultException(Owner.Configuration, $"{start}: no folder above it holds {string.Join(" and ", Landmarks)}", "run the program where it was built; 'conformance judge' alone goes without, with --only-requirements and a catalogue of --requirements");
    }
}
