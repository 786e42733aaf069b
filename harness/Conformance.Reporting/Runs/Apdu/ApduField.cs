namespace Conformance.Reporting.Runs;

/// <summary>A field of a command as it was sent, and what it means.</summary>
/// <param name="Bytes">In hexadecimal, or a placeholder for what was not kept.</param>
/// <param name="Meaning">One phrase in the report's language.</param>
internal sealed record ApduField(string Bytes, string Meaning);
