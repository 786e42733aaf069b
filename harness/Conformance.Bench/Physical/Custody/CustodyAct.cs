namespace Conformance.Bench.Physical.Custody;

/// <summary>What was done with a test card.</summary>
public enum CustodyAct
{
    /// <summary>Somebody took it.</summary>
    Taken,

    /// <summary>Somebody gave it back.</summary>
    Returned,

    /// <summary>Somebody wrote down whose it is, or what became of it.</summary>
    Marked,
}
