using System.Globalization;

namespace Conformance.Benchmarks.Measurement;

/// <summary>What all cores of the machine have counted so far, in Linux's ticks (proc(5), /proc/stat).</summary>
/// <param name="Stolen">What the host of a virtual machine gave to others: who waits for a core then waits without being late himself.</param>
/// <param name="Whole">All of the time.</param>
internal readonly record struct CoreTime(long Stolen, long Whole)
{
    // user, nice, system, idle, iowait, irq, softirq, steal; what guests take is in the first two already.
    private const int Kinds = 8;

    /// <summary>As it is now.</summary>
    public static CoreTime Now() => Of(File.ReadLines("/proc/stat").First());

    /// <summary>As the first line of /proc/stat tells it.</summary>
    /// <exception cref="FormatException">The line is another one.</exception>
    public static CoreTime Of(string line)
    {
        if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["cpu", .. { Length: >= Kinds } counted])
        {
            throw new FormatException($"/proc/stat does not begin with what all cores did: {line}");
        }

        var ticks = counted.Take(Kinds).Select(count => long.Parse(count, CultureInfo.InvariantCulture)).ToList();
        return new(ticks[^1], ticks.Sum());
    }

    /// <summary>The share of the time since then that the host took away, from 0 to 1.</summary>
    public double StolenSince(CoreTime then) => Whole == then.Whole ? 0 : (double)(Stolen - then.Stolen) / (Whole - then.Whole);
}
