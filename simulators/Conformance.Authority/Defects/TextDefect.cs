namespace Conformance.Authority;

/// <summary>A fault in the text of messages, made before it is put into its encoding.</summary>
internal abstract class TextDefect : CentreDefect
{
    /// <summary>The text of a message.</summary>
    private protected abstract string Alter(string right);

    /// <inheritdoc/>
    private protected sealed override byte[] Alter(byte[] right, XmlMessage message)
    {
        var text = MessageWriter.ToText(message);
        var actual = Alter(text);
        return actual == text ? right : MessageText.Encode(actual, message.Encoding);
    }
}
