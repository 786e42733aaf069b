using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>A copy of what personas are made of, for a test to spoil; gone when disposed of.</summary>
internal sealed class FixtureCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fixtures-");

    public FixtureCopy()
    {
        foreach (var part in new[] { "personas", "certificates", "keys", "issuer", "images", "faces" })
        {
            Directory.CreateDirectory(PathOf(part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(FixtureCard.Fixtures, part)))
            {
                File.Copy(file, PathOf(part, Path.GetFileName(file)));
            }
        }
    }

    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <summary>The file of a persona with one piece replaced.</summary>
    public string With(string id, string piece, string by)
    {
        var file = PathOf("personas", id + ".json");
        var right = File.ReadAllText(file);
        Assert.Contains(piece, right, StringComparison.Ordinal);
        File.WriteAllText(file, right.Replace(piece, by, StringComparison.Ordinal));
        return file;
    }

    public IReadOnlyList<PersonaFault> FaultsWith(string piece, string by) =>
        Assert.IsType<PersonaReading.Refused>(PersonaFile.Read(With("taro", piece, by))).Faults;

    public void Dispose() => _folder.Delete(recursive: true);
}
