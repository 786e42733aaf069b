namespace Conformance.Authority;

/// <summary>Names in CharacterCodeIdentifier (OQSCD005) the other encoding than the one that the message is in.</summary>
internal sealed class WrongEncodingDeclared : TextDefect
{
    /// <inheritdoc/>
    public override string Name => "wrong-encoding-declared";

    /// <inheritdoc/>
    private protected override string Alter(string right)
    {
        const string Utf8 = "<CharacterCodeIdentifier>0<";
        const string ShiftJis = "<CharacterCodeIdentifier>1<";
        return right.Contains(Utf8, StringComparison.Ordinal)
            ? right.Replace(Utf8, ShiftJis, StringComparison.Ordinal)
            : right.Replace(ShiftJis, Utf8, StringComparison.Ordinal);
    }
}
