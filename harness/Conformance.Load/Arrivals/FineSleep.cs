using System.Runtime.InteropServices;

namespace Conformance.Load.Arrivals;

/// <summary>
/// Sleeps less than a millisecond, which the platform cannot: it would be a whole one, so that all requests of a millisecond came together
/// and not by chance. As POSIX has it (nanosleep(2)); the kernel adds some 50 µs.
/// </summary>
internal static class FineSleep
{
    private const int NanosecondsPerTick = 100;

    /// <summary>Sleeps, or less if a signal comes.</summary>
    /// <param name="rest">Less than a second; none for not at all.</param>
    public static void For(TimeSpan rest)
    {
        if (rest > TimeSpan.Zero)
        {
            _ = Sleep(new(0, (nint)(rest.Ticks * NanosecondsPerTick)), IntPtr.Zero);
        }
    }

    [DllImport("libc", EntryPoint = "nanosleep", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sleep(in TimeSpec request, IntPtr remaining);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct TimeSpec(nint Seconds, nint Nanoseconds);
}
