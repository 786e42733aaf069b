using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

/// <summary>Records exchanges that a test writes down in hexadecimal.</summary>
internal sealed class Recording
{
    private readonly TranscriptEntries _entries = new();
    private readonly TranscriptRecorder _recorder;
    private readonly Masking _masking;

    public Recording(CardOrigin origin = CardOrigin.Simulated, string key = "a key of sixteen")
    {
        _masking = new(origin, System.Text.Encoding.ASCII.GetBytes(key));
        _recorder = new(_entries, _masking, new StandingClock());
    }

    public TranscriptRecorder Recorder => _recorder;

    public Transcript Transcript => new(new("build", _masking.Origin, "taro", "in-process", _masking.KeyId), _entries.All);

    public TranscriptEntry.Exchange Last => (TranscriptEntry.Exchange)_entries.All[^1];

    public Recording PoweredOn()
    {
        _recorder.PoweredOn(Convert.FromHexString("3BE000FF8131FE4514"));
        return this;
    }

    public Recording Exchange(string command, string answer)
    {
        _recorder.Answered(Bytes(command), Bytes(answer));
        return this;
    }

    public Recording Unanswered(string command)
    {
        _recorder.Failed(Bytes(command), new(TransportFaultKind.CardRemoved, 5, "gone"));
        return this;
    }

    public static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));
}
