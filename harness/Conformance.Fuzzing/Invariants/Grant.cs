namespace Conformance.Fuzzing.Invariants;

/// <summary>Whether a reference counts as verified.</summary>
internal enum Grant : byte
{
    /// <summary>It was not verified since the application was selected.</summary>
    No,

    /// <summary>It was, and then wrong data were presented: whether that takes the right back is not published.</summary>
    Open,

    /// <summary>It was.</summary>
    Yes,
}
