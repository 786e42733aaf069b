namespace Conformance.Bench.Observation;

/// <summary>The result of an inquiry as it lies at the terminal, read by the bench itself.</summary>
/// <param name="Readable">False when the bytes are no XmlMsg.</param>
/// <param name="Hash">SHA-256 of the bytes, in hexadecimal.</param>
/// <param name="DeclaredEncoding">The encoding of the XML declaration, as written there.</param>
/// <param name="Fields">Elements without children by name, in document order; a name that occurs twice has its values joined by "|".</param>
public sealed record HandedOverResult(bool Readable, string Hash, string DeclaredEncoding, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Outline of the bytes; null in logs that were written without it.</summary>
    public ByteOutline? Outline { get; init; }

    /// <summary>Value of one element, null when it is absent.</summary>
    public string? this[string element] => Fields.TryGetValue(element, out var value) ? value : null;

    /// <summary>One line for a person.</summary>
    public string Describe() => Readable
        ? $"{DeclaredEncoding}, {Fields.Count} elements, Name {this["Name"] ?? "-"}, NameKana {this["NameKana"] ?? "-"}"
        : "not an XmlMsg";
}
