namespace Conformance.SmartCard.MyNumber;

/// <summary>What an EF is, which settles the commands that fit it.</summary>
public enum FileKind
{
    /// <summary>READ BINARY reads it.</summary>
    Transparent,

    /// <summary>READ RECORD reads it.</summary>
    Record,

    /// <summary>An internal EF that VERIFY compares with: a PIN, a password, a 照合番号.</summary>
    Reference,

    /// <summary>An internal EF with a key.</summary>
    Key,

    /// <summary>It exists and no public source knows what it is.</summary>
    Unknown,
}
