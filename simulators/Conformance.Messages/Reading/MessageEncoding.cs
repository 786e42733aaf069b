namespace Conformance.Messages;

/// <summary>The two encodings of official messages; the number is the CharacterCodeIdentifier (facts/eligibility.md 2, table 005).</summary>
public enum MessageEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8 = 0,

    /// <summary>Shift_JIS, here code page 932 (facts/eligibility.md 3).</summary>
    ShiftJis = 1,
}
