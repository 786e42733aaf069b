using System.CommandLine;
using System.Security.Cryptography;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Cli.Commands;

/// <summary>The key of the masked answers' hashes: the user's own, so that transcripts can be compared, or one that nobody keeps.</summary>
internal static class MaskKeyOption
{
    private const int Length = 32;
    private const int Shortest = 16;

    public static Option<string?> Create() => new("--mask-key")
    {
        Description = "File of at least 16 random bytes; answers that are masked can be compared between transcripts with the same key (without it, a key that nobody keeps)",
    };

    /// <exception cref="BenchFaultException">The file cannot be read or is too short.</exception>
    public static byte[] Read(string? file)
    {
        if (file is null)
        {
            return RandomNumberGenerator.GetBytes(Length);
        }

        try
        {
            var key = File.ReadAllBytes(file);
            return key.Length >= Shortest
                ? key
                : throw new BenchFaultException(Owner.Configuration, $"{file}: {key.Length} bytes are no key", $"make one with: head -c {Length} /dev/urandom > {file}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "check the path and who may use it");
        }
    }
}
