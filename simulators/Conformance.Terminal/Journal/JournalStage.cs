namespace Conformance.Terminal.Journal;

/// <summary>How far a request has come.</summary>
internal enum JournalStage
{
    /// <summary>Taken out of req.</summary>
    Taken,

    /// <summary>Its answer is written in the journal.</summary>
    Answered,

    /// <summary>Its answer was put into res.</summary>
    Delivered,
}
