using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Certification.Statements;

/// <summary>
/// The keys that were seen, in a file of the user's: one line each, "maker" or "laboratory", the key's thumbprint, and the name. A name
/// that was never seen is trusted at its first use; after that with the same key alone.
/// </summary>
/// <param name="path">The file; it need not be there.</param>
public sealed class KnownKeys(string path)
{
    /// <summary>Makers of devices.</summary>
    public const string Maker = "maker";

    /// <summary>Laboratories that witness.</summary>
    public const string Laboratory = "laboratory";

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The thumbprint of the key that a name signed with before; null when it was never seen.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read, or has a line that is none.</exception>
    public string? ThumbprintOf(string kind, string name) =>
        Lines().Select((line, index) => Parse(line, index + 1)).Where(known => (known.Kind, known.Name) == (kind, name)).Select(known => known.Thumbprint).FirstOrDefault();

    /// <summary>Remembers the key of a name.</summary>
    /// <exception cref="BenchFaultException">The file cannot be written.</exception>
    public void Remember(string kind, string name, VerificationKey key) => Guarded(() =>
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        File.AppendAllText(path, $"{kind} {key.Thumbprint} {name}\n");
        return true;
    });

    private string[] Lines() => Guarded(() => File.Exists(path) ? File.ReadAllLines(path) : []);

    private (string Kind, string Thumbprint, string Name) Parse(string line, int number) => line.Split(' ', 3) is [Maker or Laboratory, var thumbprint, var name]
        ? (line[..line.IndexOf(' ', StringComparison.Ordinal)], thumbprint, name)
        : throw Fault(FormattableString.Invariant($"{path}, line {number}: this is no known key"));

    private T Guarded<T>(Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{path}: {fault.Message}");
        }
    }

    private static BenchFaultException Fault(string what) => new(Owner.Configuration, what, "mend the file of known keys, or name another with --known-keys; with --key none is needed");
}
