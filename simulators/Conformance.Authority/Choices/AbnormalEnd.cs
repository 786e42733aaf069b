namespace Conformance.Authority;

/// <summary>SegmentOfResult of an abnormal end.</summary>
public enum AbnormalEnd
{
    /// <summary>9.</summary>
    Nine,

    /// <summary>3.</summary>
    Three,
}
