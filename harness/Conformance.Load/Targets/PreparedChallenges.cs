using Conformance.Load.Traffic;

namespace Conformance.Load.Targets;

/// <summary>Randomness for a centre: whatever has the length of a challenge is the next of the prepared, from the beginning again after the last; everything else is by chance.</summary>
internal sealed class PreparedChallenges(PreparedSignatures signatures, int seed) : Random(seed)
{
    private const int ChallengeLength = 32;
    private long _given;

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer)
    {
        if (buffer.Length == ChallengeLength)
        {
            signatures.At(_given++).Challenge.CopyTo(buffer, 0);
        }
        else
        {
            base.NextBytes(buffer);
        }
    }
}
