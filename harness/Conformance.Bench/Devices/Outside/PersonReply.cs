namespace Conformance.Bench.Devices.Outside;

/// <summary>What came of asking a person.</summary>
public abstract record PersonReply
{
    private PersonReply()
    {
    }

    /// <summary>The person did it, or told something.</summary>
    /// <param name="Line">What was told; empty for nothing.</param>
    public sealed record Given(string Line) : PersonReply;

    /// <summary>The person could not.</summary>
    public sealed record CouldNot(string Why) : PersonReply;
}
