namespace Conformance.ReaderSimulator;

/// <summary>How an answer to consent came about.</summary>
public enum ConsentHow
{
    /// <summary>The patient touched a button.</summary>
    Touched,

    /// <summary>Nobody answered in time.</summary>
    TimedOut,

    /// <summary>The item was not asked.</summary>
    NotAsked,
}
