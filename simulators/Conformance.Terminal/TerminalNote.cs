namespace Conformance.Terminal;

/// <summary>Something that a person at the terminal should know. Holds nothing of a request, and no whole file name: institutions put patients' numbers into names.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="What">What happened.</param>
/// <param name="Where">In which folder, and which file as far as it may be told.</param>
/// <param name="Next">What to do.</param>
public sealed record TerminalNote(TerminalNoteKind Kind, string What, string Where, string Next)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Where}: {What}\n  hint: {Next}";
}
