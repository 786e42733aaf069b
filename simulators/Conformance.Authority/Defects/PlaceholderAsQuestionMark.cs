namespace Conformance.Authority;

/// <summary>Writes a question mark for a character that the centre cannot hold.</summary>
internal sealed class PlaceholderAsQuestionMark : TextDefect
{
    /// <inheritdoc/>
    public override string Name => "placeholder-as-question-mark";

    /// <inheritdoc/>
    private protected override string Alter(string right) => right.Replace('●', '?');
}
