namespace Conformance.Load.Traffic;

/// <summary>Challenges with the signatures of cards over them, made in advance: challenge number n is signed with key n modulo the number of keys.</summary>
internal sealed class PreparedSignatures
{
    private readonly (byte[] Challenge, byte[] Signature)[] _pairs;

    private PreparedSignatures((byte[] Challenge, byte[] Signature)[] pairs) => _pairs = pairs;

    public int Count => _pairs.Length;

    /// <summary>Makes so many; a core makes some 1,700 a second.</summary>
    public static PreparedSignatures Make(CardKeys keys, int count, int seed)
    {
        var random = new Random(seed);
        var challenges = Enumerable.Range(0, count).Select(_ => Bytes(random)).ToArray();
        return new([.. challenges.AsParallel().AsOrdered().Select((challenge, index) => (challenge, keys.Sign(index % keys.Count, challenge)))]);
    }

    /// <summary>The pair of a number; numbers beyond the last begin anew.</summary>
    public (byte[] Challenge, byte[] Signature) At(long index) => _pairs[index % _pairs.Length];

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return bytes;
    }
}
