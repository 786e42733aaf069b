using Conformance.Bench.Judgement;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Bench.Transcripts;

/// <summary>A transcript as a whole file.</summary>
public static class TranscriptFile
{
    /// <summary>Reads a transcript; never throws for what the bytes hold.</summary>
    public static TranscriptReading Read(ReadOnlySpan<byte> bytes) => TranscriptReader.Read(bytes);

    /// <summary>Reads a transcript that has to be whole.</summary>
    /// <exception cref="BenchFaultException">It cannot be read, or is none, or was not written to its end.</exception>
    public static Transcript Load(string path) => TranscriptReader.Read(Bytes(path)) switch
    {
        TranscriptReading.Complete(var transcript) => transcript,
        TranscriptReading.Broken(var line, var why) => throw new BenchFaultException(
            Owner.Configuration, $"{path}, line {line}: {why}", "take a transcript from 'conformance run', 'card insert --transcript' or 'transcript import'"),
        _ => throw new InvalidOperationException("a transcript is complete or broken"),
    };

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "check the path and who may use it");
        }
    }
}
