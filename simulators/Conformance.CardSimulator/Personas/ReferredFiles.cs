namespace Conformance.CardSimulator.Personas;

/// <summary>Reads the files that a persona file points to, relative to its own folder.</summary>
internal sealed class ReferredFiles(string personaFile, List<PersonaFault> faults)
{
    /// <summary>The bytes of a file that must be named; null when a fault was reported.</summary>
    public byte[]? Bytes(JsonFields fields, string name, string hint) => Load(fields, name, fields.Text(name), File.ReadAllBytes, hint);

    /// <summary>The text of a file that must be named; null when a fault was reported.</summary>
    public string? Text(JsonFields fields, string name, string hint) => Load(fields, name, fields.Text(name), File.ReadAllText, hint);

    /// <summary>The bytes of a file; null when none is named or a fault was reported.</summary>
    public byte[]? OptionalBytes(JsonFields fields, string name, string hint) =>
        Load(fields, name, fields.OptionalText(name), File.ReadAllBytes, hint);

    /// <summary>The text of a file in the folder that the field names; null when a fault was reported.</summary>
    public string? TextIn(JsonFields fields, string name, string folder, string file, string hint) =>
        Load(fields, name, Path.Join(folder, file), File.ReadAllText, hint);

    private T? Load<T>(JsonFields fields, string name, string? relative, Func<string, T> load, string hint)
        where T : class
    {
        if (relative is null)
        {
            return null;
        }

        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(personaFile))!, relative);
        try
        {
            return load(Path.GetFullPath(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            faults.Add(new(path, $"{personaFile} {fields.PathOf(name)}", "the file cannot be read", hint));
            return null;
        }
    }
}
