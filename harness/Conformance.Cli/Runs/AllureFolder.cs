using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Cli.Runs;

/// <summary>The results for Allure in the results folder of a run.</summary>
internal static class AllureFolder
{
    private const string Name = "allure-results";
    private static readonly string[] Patterns = ["*-result.json", "*-attachment*", "categories.json", "environment.properties"];

    /// <summary>Makes the folder.</summary>
    /// <param name="results">The results folder of the run.</param>
    /// <param name="isEmpty">Whether what an earlier run left is removed.</param>
    /// <returns>Its path.</returns>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public static string Make(string results, bool isEmpty) => Guarded(results, () =>
    {
        var folder = Directory.CreateDirectory(Path.Combine(results, Name)).FullName;
        foreach (var file in isEmpty ? Patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)) : [])
        {
            File.Delete(file);
        }

        return folder;
    });

    /// <summary>Puts those of many runs together.</summary>
    /// <exception cref="BenchFaultException">One cannot be read, or the other not written.</exception>
    public static void Merge(IReadOnlyList<string> parts, string results)
    {
        var folder = Make(results, isEmpty: true);
        foreach (var from in parts.Select(part => Path.Combine(part, Name)).Where(Directory.Exists))
        {
            Guarded(from, () => Patterns.SelectMany(pattern => Directory.EnumerateFiles(from, pattern)).Select(file =>
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
                return file;
            }).Count());
        }
    }

    /// <summary>Tells what cannot be read or written.</summary>
    public static T Guarded<T>(string results, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{results}: {fault.Message}", "choose another folder with --results");
        }
    }
}
