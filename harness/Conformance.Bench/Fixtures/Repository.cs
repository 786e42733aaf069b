using Conformance.Bench.Judgement;

namespace Conformance.Bench.Fixtures;

/// <summary>Finds the project's folders from wherever the program was built.</summary>
public static class Repository
{
    private const string Landmark = "Conformance.sln";

    /// <summary>The nearest folder above <paramref name="start"/> that holds the solution.</summary>
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
