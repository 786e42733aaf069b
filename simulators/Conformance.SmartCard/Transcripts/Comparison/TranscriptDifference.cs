namespace Conformance.SmartCard.Transcripts.Comparison;

/// <summary>One exchange in which two transcripts differ.</summary>
/// <param name="First">In the first transcript; null when only the second has it.</param>
/// <param name="Second">In the second transcript; null when only the first has it.</param>
/// <param name="How">What differs, for instance "trailer: 9000 / 6982".</param>
public sealed record TranscriptDifference(NumberedExchange? First, NumberedExchange? Second, string How);
