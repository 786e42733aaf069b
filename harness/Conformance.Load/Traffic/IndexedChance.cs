namespace Conformance.Load.Traffic;

/// <summary>
/// Chance that follows from a seed and a number: what the arrival of a number asks is the same on every machine and in every order. (The
/// mixing function is SplitMix64's, public domain.)
/// </summary>
internal struct IndexedChance(int seed, long index)
{
    private ulong _state = Mix(unchecked((ulong)seed * 0x9E3779B97F4A7C15)) ^ Mix(unchecked((ulong)index));

    /// <summary>From 0 up to 1, without 1.</summary>
    public double Next()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        return (Mix(_state) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>From 0 up to a number, without it.</summary>
    public int Next(int below) => (int)(Next() * below);

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
