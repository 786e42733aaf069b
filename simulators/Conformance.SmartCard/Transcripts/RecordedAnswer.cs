namespace Conformance.SmartCard.Transcripts;

/// <summary>An answer as a transcript keeps it.</summary>
/// <param name="Data">The data field in hexadecimal; null when there is none, or when it is masked.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Hash">Of masked data: HMAC-SHA-256 with a key that no file holds, 32 hexadecimal digits; null where nothing is masked.</param>
/// <param name="Status">SW1 SW2 in hexadecimal.</param>
/// <param name="Meaning">The status word in words.</param>
public sealed record RecordedAnswer(string? Data, int Length, string? Hash, string Status, string Meaning)
{
    /// <summary>True when there was data that is not kept.</summary>
    public bool IsMasked() => Data is null && Length > 0;
}
