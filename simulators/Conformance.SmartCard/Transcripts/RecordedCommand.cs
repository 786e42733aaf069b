namespace Conformance.SmartCard.Transcripts;

/// <summary>A command as a transcript keeps it.</summary>
/// <param name="Header">CLA INS P1 P2 in hexadecimal; fewer digits when the command had fewer bytes.</param>
/// <param name="Data">The data field in hexadecimal; null when there is none, or when it is masked.</param>
/// <param name="Length">Nc; for a command whose lengths contradict each other, the number of bytes behind the header.</param>
/// <param name="Expected">Ne; null when there is no Le field.</param>
/// <param name="Malformed">Which length contradicts which; null for a command that can be read.</param>
/// <param name="Meaning">The command in words.</param>
public sealed record RecordedCommand(string Header, string? Data, int Length, int? Expected, string? Malformed, CommandMeaning Meaning)
{
    /// <summary>True when there was data that is not kept.</summary>
    public bool IsMasked() => Data is null && Length > 0;
}
