namespace Conformance.ReaderSimulator;

/// <summary>What reading a model came to.</summary>
public abstract record ReaderModelReading
{
    private ReaderModelReading()
    {
    }

    /// <summary>It can be played.</summary>
    public sealed record Accepted(ReaderModel Model) : ReaderModelReading;

    /// <summary>It cannot.</summary>
    /// <param name="Faults">Everything that is wrong.</param>
    public sealed record Refused(IReadOnlyList<ReaderModelFault> Faults) : ReaderModelReading;
}
