namespace Conformance.Authority;

/// <summary>A fault in the text of messages.</summary>
internal abstract class TextDefect : CentreDefect
{
    /// <summary>The text of a message.</summary>
    private protected abstract string Alter(string right);

    /// <inheritdoc/>
    private protected sealed override byte[] Alter(byte[] right) => ChangedText.Of(right, Alter);
}
