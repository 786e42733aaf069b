namespace Conformance.Bench.Physical.Custody;

/// <summary>What became of a test card.</summary>
public enum CardState
{
    /// <summary>It works.</summary>
    Usable,

    /// <summary>A PIN or a 照合番号 of it is locked; only the town hall, or whoever issued it, can mend that.</summary>
    Locked,

    /// <summary>Somebody decided that it may be locked.</summary>
    Sacrificed,
}
