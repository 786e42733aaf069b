namespace Conformance.Bench.Desk;

/// <summary>What a patient means to answer about consent (CONS-1), whenever and in whatever form the reader asks.</summary>
public abstract record ConsentIntention
{
    private ConsentIntention()
    {
    }

    /// <summary>Consents to everything.</summary>
    public sealed record Everything : ConsentIntention;

    /// <summary>Refuses everything.</summary>
    public sealed record Refusal : ConsentIntention;

    /// <summary>Answers each item apart.</summary>
    /// <param name="Answers">"agree" or "disagree" by item; an item that is not here is refused.</param>
    public sealed record ItemByItem(IReadOnlyDictionary<string, string> Answers) : ConsentIntention;

    /// <summary>Does not answer and waits until the reader asks no more.</summary>
    public sealed record Silence : ConsentIntention;
}
