namespace Conformance.SmartCard.Transcripts;

/// <summary>A command and its answer of which the outline alone was kept.</summary>
/// <param name="Header">CLA INS P1 P2 in hexadecimal.</param>
/// <param name="Name">For SELECT, the data field in hexadecimal; null when it was not kept, and for every other command.</param>
/// <param name="Length">Nc.</param>
/// <param name="Expected">Ne; null when there is no Le field.</param>
/// <param name="Status">SW1 SW2 in hexadecimal; null when no answer came.</param>
/// <param name="AnswerLength">Length of the answer's data field.</param>
/// <param name="Fault">Why no answer came; null when the card answered.</param>
public sealed record OutlinedExchange(string Header, string? Name, int Length, int? Expected, string? Status, int AnswerLength, TransportFaultKind? Fault);
