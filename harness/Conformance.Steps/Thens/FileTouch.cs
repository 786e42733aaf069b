using Conformance.Bench.Observation;

namespace Conformance.Steps.Thens;

/// <summary>One command and what it reaches for.</summary>
/// <param name="Entry">Its line in the log.</param>
/// <param name="Apdu">The command.</param>
/// <param name="Named">The file by the names that were used so far, whether or not the card accepted them: what the reader was after.</param>
/// <param name="Current">The file by the names that the card accepted: what the command was carried out on.</param>
internal sealed record FileTouch(LogEntry Entry, ApduExchanged Apdu, FilePlace Named, FilePlace Current);
