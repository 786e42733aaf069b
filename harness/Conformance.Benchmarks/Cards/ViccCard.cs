using System.Diagnostics;
using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Benchmarks.Cards;

/// <summary>
/// The card simulator of Debian 12, package vsmartcard-vpicc, as it comes: its ISO 7816 card, by its own client of vpcd. Two things of
/// the package 3.3+dfsg-2 keep it from starting with Python 3, and are made good from outside: its modules lie in a folder that Python
/// does not search, and it imports the module "sha" of Python 2, which nothing that is measured uses.
/// </summary>
internal sealed class ViccCard : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Start = """
        import hashlib, runpy, sys
        sys.path.append('/usr/lib/python3/site-packages/virtualsmartcard')
        sys.modules['sha'] = hashlib
        runpy.run_path('/usr/bin/vicc', run_name='__main__')
        """;

    private readonly Process _process;
    private readonly Task<string> _complaint;

    private ViccCard(Process process) => (_process, _complaint) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Puts it into the virtual reader of this port. Disposing takes it out.</summary>
    public static ViccCard Insert(int port)
    {
        var start = new ProcessStartInfo(Python, ["-c", Start, "--type", "iso7816", "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        };
        return new(Process.Start(start)!);
    }

    /// <summary>Says why no card appeared.</summary>
    public BenchFaultException Absent() => new(
        Owner.Bench,
        _process.HasExited ? $"vicc ended at once: {_complaint.GetAwaiter().GetResult().TrimEnd().Split('\n')[^1]}" : "vicc put no card into the virtual reader",
        "install vsmartcard-vpicc 3.3+dfsg-2 of Debian 12");

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
