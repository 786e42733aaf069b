namespace Conformance.ReaderSimulator;

/// <summary>What came of asking for a challenge.</summary>
public abstract record ChallengeAnswer
{
    private ChallengeAnswer()
    {
    }

    /// <summary>The bytes to sign.</summary>
    public sealed record Given(ReadOnlyMemory<byte> Challenge) : ChallengeAnswer;

    /// <summary>The centre could not be asked.</summary>
    public sealed record Unavailable(CentreFault Fault) : ChallengeAnswer;
}
