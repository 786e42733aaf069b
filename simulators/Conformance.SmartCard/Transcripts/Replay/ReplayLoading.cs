namespace Conformance.SmartCard.Transcripts.Replay;

/// <summary>Whether a transcript can be played back.</summary>
public abstract record ReplayLoading
{
    private ReplayLoading()
    {
    }

    /// <summary>It can.</summary>
    public sealed record Loaded(ReplayScript Script) : ReplayLoading;

    /// <summary>It cannot.</summary>
    /// <param name="Line">The line of the transcript's file that shows it; null when the whole does.</param>
    /// <param name="Why">What is missing.</param>
    public sealed record Refused(int? Line, string Why) : ReplayLoading;
}
