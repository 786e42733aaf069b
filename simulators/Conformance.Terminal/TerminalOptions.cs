namespace Conformance.Terminal;

/// <summary>How a terminal is set up. What no source says is our choice, and said so.</summary>
/// <param name="InstitutionCode">医療機関コード, 10 digits: stands in answers that the terminal makes by itself.</param>
public sealed record TerminalOptions(string InstitutionCode)
{
    /// <summary>How long answers take.</summary>
    public AnswerDelay Delay { get; init; } = AnswerDelay.Usual;

    /// <summary>How often the folder is looked through, whatever its watcher says (facts/eligibility.md 1.2, RA). The time is our choice.</summary>
    public TimeSpan Rescan { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long an unfinished request may stay unchanged, and the centre unreachable, before an error is answered. Our choice.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an answered request is remembered, so that a repeated one gets the same answer. The terminal deletes what was fetched after a fixed time (facts/eligibility.md 1.1); how long is our choice.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The greatest request in bytes; more is left where it lies. Our choice: a bulk request of 10,000 people has about 6 million.</summary>
    public long LongestRequest { get; init; } = 64 * 1024 * 1024;

    /// <summary>Which requests and answers are encrypted.</summary>
    public ExchangeSeal Seal { get; init; } = ExchangeSeal.None;

    /// <summary>Which of the reader's results are encrypted.</summary>
    public ExchangeSeal FaceSeal { get; init; } = ExchangeSeal.None;
}
