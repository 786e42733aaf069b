namespace Conformance.Terminal;

/// <summary>What came of a question to the centre. The set is closed.</summary>
public abstract record CentreAnswer
{
    private CentreAnswer()
    {
    }

    /// <summary>It answered, with one file or more; their names are results of the request's.</summary>
    public sealed record Answered(IReadOnlyList<CentreFile> Files) : CentreAnswer;

    /// <summary>It will not answer this request, now or later.</summary>
    /// <param name="What">What is wrong with it, without anything of what stands in it.</param>
    public sealed record Refused(string What) : CentreAnswer;

    /// <summary>It could not be asked; the same question may be answered later.</summary>
    /// <param name="What">What happened.</param>
    public sealed record Unreachable(string What) : CentreAnswer;
}
