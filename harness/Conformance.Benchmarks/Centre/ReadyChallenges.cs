using Conformance.Benchmarks.Certificates;

namespace Conformance.Benchmarks.Centre;

/// <summary>Randomness for a centre: whatever has the length of a challenge is the next visitor's, who signed it already.</summary>
internal sealed class ReadyChallenges(IReadOnlyList<Visitor> visitors) : Random(1)
{
    private int _given;

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer)
    {
        if (buffer.Length == visitors[0].Challenge.Length)
        {
            visitors[_given++].Challenge.CopyTo(buffer, 0);
        }
        else
        {
            base.NextBytes(buffer);
        }
    }
}
