namespace Conformance.Authority;

/// <summary>Writes a question mark for a character that the centre cannot hold.</summary>
public sealed class PlaceholderAsQuestionMark : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "placeholder-as-question-mark";

    /// <inheritdoc/>
    protected override string Alter(string right) => right.Replace('●', '?');
}
