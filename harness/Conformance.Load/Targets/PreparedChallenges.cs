using Conformance.Load.Traffic;

namespace Conformance.Load.Targets;

/// <summary>Randomness for a centre: whatever has the length of a challenge is one of the prepared, each once; everything else is by chance.</summary>
internal sealed class PreparedChallenges(PreparedSignatures signatures, int seed) : Random(seed)
{
    private const int ChallengeLength = 32;
    private int _given;

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer)
    {
        if (buffer.Length == ChallengeLength && _given < signatures.Count)
        {
            signatures.At(_given++).Challenge.CopyTo(buffer, 0);
        }
        else
        {
            base.NextBytes(buffer);
        }
    }
}
