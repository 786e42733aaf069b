using Conformance.Messages;

namespace Conformance.Bench.Observation;

/// <summary>A request as it lay in req. Of invented people alone.</summary>
/// <param name="Readable">False when the bytes are no XmlMsg in the encoding that they declare.</param>
/// <param name="DeclaredEncoding">The encoding of the XML declaration, as written there.</param>
/// <param name="Fields">Elements without children by name, in document order; a name that occurs twice has its values joined by "|".</param>
/// <param name="Deviations">Where it is not as its layout asks for, as far as two sources or an official summary say so.</param>
public sealed record SentRequest(bool Readable, string DeclaredEncoding, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Deviations)
{
    /// <summary>Reads a request; never throws for what it holds.</summary>
    /// <param name="prefix">Of its name, by which its layout is known.</param>
    /// <param name="bytes">All of it.</param>
    public static SentRequest Read(string prefix, ReadOnlySpan<byte> bytes)
    {
        var seen = XmlMsgObserver.Read(bytes);
        var deviations = MessageBook.Read().Layout(prefix) is { } layout && MessageReader.Read(bytes) is MessageReading.Read(var message)
            ? MessageValidator.Validate(message, layout).Where(deviation => deviation.Severity == Severity.Error).Select(deviation => $"{deviation.Path}: {deviation.What}")
            : [];
        return new(seen.Readable, seen.DeclaredEncoding, seen.Fields, [.. deviations]);
    }

    /// <summary>Value of one element, null when it is absent.</summary>
    public string? this[string element] => Fields.TryGetValue(element, out var value) ? value : null;

    /// <summary>One line for a person.</summary>
    public string Describe() => Readable ? $"{DeclaredEncoding}, {Fields.Count} elements, {Deviations.Count} deviations" : $"declared {DeclaredEncoding}, not readable";
}
