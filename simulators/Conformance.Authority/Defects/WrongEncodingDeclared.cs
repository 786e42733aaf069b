namespace Conformance.Authority;

/// <summary>Declares the other encoding than the one that the message is in.</summary>
public sealed class WrongEncodingDeclared : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "wrong-encoding-declared";

    /// <inheritdoc/>
    protected override string Alter(string right)
    {
        var (utf8, shiftJis) = (MessageText.Declaration(MessageEncoding.Utf8), MessageText.Declaration(MessageEncoding.ShiftJis));
        return right.StartsWith(utf8, StringComparison.Ordinal) ? shiftJis + right[utf8.Length..] : utf8 + right[shiftJis.Length..];
    }
}
