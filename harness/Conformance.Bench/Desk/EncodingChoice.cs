namespace Conformance.Bench.Desk;

/// <summary>The encodings of OQSCD005.</summary>
public enum EncodingChoice
{
    /// <summary>CharacterCodeIdentifier 0.</summary>
    Utf8,

    /// <summary>CharacterCodeIdentifier 1.</summary>
    ShiftJis,
}
