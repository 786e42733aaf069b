using NodaTime;

namespace Conformance.Reporting;

/// <summary>One step of a scenario.</summary>
/// <param name="Text">Keyword and text as in the feature file, placeholders filled.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Message">Why, unless it passed.</param>
/// <param name="Started">On the bench's clock.</param>
/// <param name="Stopped">Not before <paramref name="Started"/>.</param>
public sealed record StepReport(string Text, ReportStatus Status, string? Message, Instant Started, Instant Stopped);
