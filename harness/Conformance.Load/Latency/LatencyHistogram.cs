using System.Numerics;

namespace Conformance.Load.Latency;

/// <summary>
/// Times from 1 µs to 1 h with three significant digits, in a memory that does not depend on how many there are. Merging is adding up
/// counts, so nothing is lost by it. May be added to by several threads at once.
/// </summary>
public sealed class LatencyHistogram
{
    /// <summary>Longer times count as this one; <see cref="Largest"/> still tells the truth.</summary>
    public static readonly TimeSpan Ceiling = TimeSpan.FromHours(1);

    // Classes of nanoseconds: up to 2,048 one each, from there on 1,024 to every doubling, so that none is wider than a thousandth of what is in it.
    private const int Half = 1_024;
    private const int HalfBits = 10;
    private const long CeilingNanoseconds = 3_600_000_000_000;
    private static readonly int Classes = ClassOf(CeilingNanoseconds) + 1;
    private readonly long[] _counts = new long[Classes];
    private long _count;
    private long _smallest = long.MaxValue;
    private long _largest = -1;

    /// <summary>How many times were added.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>The shortest time, exact; zero when there is none.</summary>
    public TimeSpan Smallest => Count == 0 ? TimeSpan.Zero : TimeSpan.FromTicks(Volatile.Read(ref _smallest));

    /// <summary>The longest time, exact; zero when there is none.</summary>
    public TimeSpan Largest => Count == 0 ? TimeSpan.Zero : TimeSpan.FromTicks(Volatile.Read(ref _largest));

    /// <summary>The mean, of the middles of the classes.</summary>
    public TimeSpan Mean => Count == 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(
        Filled().Sum(filled => filled.Count * ((LowerOf(filled.Class) + UpperOf(filled.Class)) / 2.0)) / Count / 1_000);

    /// <summary>Adds one time; below zero counts as zero.</summary>
    public void Add(TimeSpan time)
    {
        var ticks = Math.Max(0, time.Ticks);
        Interlocked.Increment(ref _counts[ClassOf(Math.Min(ticks, Ceiling.Ticks) * TimeSpan.NanosecondsPerTick)]);
        Interlocked.Increment(ref _count);
        Lower(ref _smallest, ticks);
        Raise(ref _largest, ticks);
    }

    /// <summary>Adds all of another one.</summary>
    public void Add(LatencyHistogram other)
    {
        foreach (var (index, count) in other.Filled())
        {
            Add(index, count);
        }

        Lower(ref _smallest, Volatile.Read(ref other._smallest));
        Raise(ref _largest, Volatile.Read(ref other._largest));
    }

    /// <summary>The time that such a share of all times does not exceed: at least the true one, and at most a thousandth more. Zero when there is none.</summary>
    /// <param name="share">0 to 1.</param>
    public TimeSpan Quantile(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var wanted = Math.Max(1, (long)Math.Ceiling(share * Count));
        var seen = 0L;
        foreach (var (index, count) in Filled())
        {
            seen += count;
            if (seen >= wanted)
            {
                var upper = TimeSpan.FromTicks((UpperOf(index) + TimeSpan.NanosecondsPerTick - 1) / TimeSpan.NanosecondsPerTick);
                return upper < Largest && index < Classes - 1 ? upper : Largest;
            }
        }

        return TimeSpan.Zero;
    }

    /// <summary>The classes that hold something, shortest first.</summary>
    internal IEnumerable<(int Class, long Count)> Filled()
    {
        for (var index = 0; index < Classes; index++)
        {
            if (Volatile.Read(ref _counts[index]) is var count and > 0)
            {
                yield return (index, count);
            }
        }
    }

    /// <summary>Made again from what a file says; null when no histogram says that.</summary>
    internal static LatencyHistogram? Restore(IReadOnlyList<long> classes, IReadOnlyList<long> counts, long smallest, long largest)
    {
        var restored = new LatencyHistogram();
        if (classes.Count != counts.Count || classes.Any(index => index < 0 || index >= Classes) || counts.Any(count => count is <= 0 or > long.MaxValue / 1_000_000))
        {
            return null;
        }

        for (var index = 0; index < classes.Count; index++)
        {
            restored.Add((int)classes[index], counts[index]);
        }

        (restored._smallest, restored._largest) = classes.Count == 0 ? (long.MaxValue, -1) : (smallest, largest);
        return classes.Count == 0 || (smallest >= 0 && smallest <= largest) ? restored : null;
    }

    private static int ClassOf(long nanoseconds)
    {
        var doublings = Math.Max(0, BitOperations.Log2((ulong)nanoseconds | 1) - HalfBits);
        return (int)((doublings * (long)Half) + (nanoseconds >> doublings));
    }

    private static long LowerOf(int index) => index < 2 * Half ? index : (long)(Half + (index % Half)) << ((index / Half) - 1);

    private static long UpperOf(int index) => LowerOf(index + 1) - 1;

    private static void Lower(ref long place, long value)
    {
        for (var seen = Volatile.Read(ref place); value < seen; seen = Volatile.Read(ref place))
        {
            Interlocked.CompareExchange(ref place, value, seen);
        }
    }

    private static void Raise(ref long place, long value)
    {
        for (var seen = Volatile.Read(ref place); value > seen; seen = Volatile.Read(ref place))
        {
            Interlocked.CompareExchange(ref place, value, seen);
        }
    }

    private void Add(int index, long count)
    {
        Interlocked.Add(ref _counts[index], count);
        Interlocked.Add(ref _count, count);
    }
}
