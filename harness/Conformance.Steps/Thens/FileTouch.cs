using Conformance.Bench.Observation;

namespace Conformance.Steps.Thens;

/// <summary>One command and what it reaches for.</summary>
/// <param name="Entry">Its line in the log.</param>
/// <param name="Apdu">The command.</param>
/// <param name="Application">AID of the application selected last, in hexadecimal; null before the first.</param>
/// <param name="File">EF identifier; null when none was named since.</param>
internal sealed record FileTouch(LogEntry Entry, ApduExchanged Apdu, string? Application, int? File);
