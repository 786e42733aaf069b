using Conformance.Bench.Physical.Diagnosis;

namespace Conformance.Bench.Devices.Checks;

/// <summary>Looks at the folder "face" that a profile names.</summary>
internal static class FaceFolderCheck
{
    private const string Subject = "face folder";
    private const string ResultPrefix = "OQSsiquc01res_face_";

    /// <summary>What is right and wrong with it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="institution">The code that the names of results are to begin with.</param>
    public static IEnumerable<Symptom> Examine(string path, string institution)
    {
        if (!Directory.Exists(path))
        {
            return [Wrong($"there is no folder {path}", "correct \"face\" in the profile, or connect the share")];
        }

        if (!string.Equals(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), "face", StringComparison.OrdinalIgnoreCase))
        {
            return [Wrong($"{path} is not a terminal's folder \"face\"", "name the folder \"face\" beside \"req\" and \"res\"")];
        }

        if (FolderProbe.WhyUnwritable(path) is { } why)
        {
            return [Wrong($"{path} cannot be written: {why}", "let terminal and bench write there")];
        }

        var left = Directory.EnumerateFiles(path, "*.xml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ToList();
        return left is [] ? [new(Subject, DiagnosisKind.Fine, $"{path} is there, can be written and is empty")] : Stale(path, left, institution);
    }

    private static IEnumerable<Symptom> Stale(string path, List<string> left, string institution)
    {
        yield return Wrong($"{path} holds {left.Count} results from before", "move them away: they are of earlier patients");
        if (left.Find(name => name.StartsWith(ResultPrefix, StringComparison.Ordinal) && !name.StartsWith(ResultPrefix + institution, StringComparison.Ordinal)) is { } other)
        {
            yield return new("institution code", DiagnosisKind.Wrong, $"{other} is not of institution {institution}", "correct \"institution\" in the profile, or the terminal's setting");
        }
    }

    private static Symptom Wrong(string what, string toMend) => new(Subject, DiagnosisKind.Wrong, what, toMend);
}
