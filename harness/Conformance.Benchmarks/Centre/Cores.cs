using System.Globalization;
using System.Runtime.InteropServices;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Benchmarks.Centre;

/// <summary>Which core this process and its threads run on, as Linux has it (sched_setaffinity(2), proc(5)).</summary>
internal static class Cores
{
    /// <summary>All threads that there are, and those that they will start.</summary>
    /// <param name="mask">Bit n for core n.</param>
    /// <exception cref="BenchFaultException">There is no such core for this process.</exception>
    public static void Process(ulong mask)
    {
        foreach (var thread in Directory.GetDirectories("/proc/self/task"))
        {
            Pin(int.Parse(Path.GetFileName(thread), CultureInfo.InvariantCulture), mask);
        }
    }

    /// <summary>The calling thread alone.</summary>
    public static void Thread(ulong mask) => Pin(0, mask);

    /// <summary>What the calling thread has taken of a core so far.</summary>
    public static TimeSpan TakenByThread()
    {
        var nanoseconds = File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0];
        return TimeSpan.FromMicroseconds(long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1e3);
    }

    private static void Pin(int thread, ulong mask)
    {
        const int NoSuchThread = 3;
        if (SetAffinity(thread, sizeof(ulong), in mask) != 0 && Marshal.GetLastPInvokeError() is var error and not NoSuchThread)
        {
            throw new BenchFaultException(Owner.Configuration, $"cores 0 and 1 cannot be had: {Marshal.GetPInvokeErrorMessage(error)}", "measure on a machine that gives this process two cores");
        }
    }

    [DllImport("libc", EntryPoint = "sched_setaffinity", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetAffinity(int thread, nint size, in ulong mask);
}
