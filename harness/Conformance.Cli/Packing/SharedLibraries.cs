using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Cli.Packing;

/// <summary>Which libraries of the system others need, as the system's own loader says it.</summary>
/// <param name="ask">Starts a program of the system (ldd, ldconfig) with arguments and gives what it prints.</param>
internal sealed class SharedLibraries(Func<string, IReadOnlyList<string>, string> ask)
{
    // The C library belongs to the machine, as its loader does: one of another machine beside it would not start.
    private static readonly string[] OfTheMachine = ["libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libresolv.so", "libutil.so", "libanl.so"];

    /// <summary>All that these files need, each once, with themselves where they are libraries of the system; the C library left out.</summary>
    public IReadOnlyList<SharedLibrary> Of(IReadOnlyList<string> files) =>
    [
        .. files.SelectMany(file => Needed(ask("ldd", [file])))
            .Concat(files.Select(file => new SharedLibrary(Path.GetFileName(file), file)).Where(library => !library.Path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal)))
            .Where(library => !OfTheMachine.Any(name => library.Name.StartsWith(name, StringComparison.Ordinal)))
            .DistinctBy(library => library.Name)
            .OrderBy(library => library.Name, StringComparer.Ordinal),
    ];

    /// <summary>The path of an installed library, the newest of several.</summary>
    /// <param name="name">Its name up to the version, like libssl.so.</param>
    /// <exception cref="BenchFaultException">There is none.</exception>
    public string Installed(string name) =>
        Needed(ask("/sbin/ldconfig", ["-p"])).Where(library => library.Name.StartsWith(name + ".", StringComparison.Ordinal))
            .OrderBy(library => library.Name.Length).ThenBy(library => library.Name, StringComparer.Ordinal).LastOrDefault()?.Path
        ?? throw new BenchFaultException(Owner.Configuration, $"{name} is not on this machine, and the program would not start without it", "install it (Debian: libssl3, libicu72), then pack again");

    // "libssl.so.3 => /lib/x86_64-linux-gnu/libssl.so.3 (0x00007f…)", and in ldconfig's words "libssl.so.3 (libc6,x86-64) => /lib/…".
    private static IEnumerable<SharedLibrary> Needed(string printed)
    {
        foreach (var line in printed.Split('\n'))
        {
            if (line.Split(" => ") is not [var asked, var found])
            {
                continue;
            }

            var (name, path) = (asked.Trim().Split(' ')[0], found.Split(" (")[0].Trim());
            yield return Path.IsPathRooted(path)
                ? new(name, path)
                : throw new BenchFaultException(Owner.Configuration, $"{name} is not on this machine, and something of the program needs it", "'harness/conformance test' installs all that there is; then pack again");
        }
    }
}
