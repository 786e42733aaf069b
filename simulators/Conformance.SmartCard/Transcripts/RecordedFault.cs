namespace Conformance.SmartCard.Transcripts;

/// <summary>Why no answer came.</summary>
/// <param name="Kind">The cause in our words.</param>
/// <param name="NativeCode">The code of the layer below, 0 where there is none.</param>
public sealed record RecordedFault(TransportFaultKind Kind, int NativeCode);
