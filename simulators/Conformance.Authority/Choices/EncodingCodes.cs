namespace Conformance.Authority;

/// <summary>Codes of CharacterCodeIdentifier.</summary>
public enum EncodingCodes
{
    /// <summary>0 UTF-8, 1 Shift_JIS.</summary>
    FromZero,

    /// <summary>1 UTF-8, 2 Shift_JIS.</summary>
    FromOne,
}
