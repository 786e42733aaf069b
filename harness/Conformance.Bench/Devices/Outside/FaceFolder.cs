using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Outside;

/// <summary>
/// The folder "face" in which a device's terminal leaves results (facts/eligibility.md 1.2). What lay there when the desk opened is
/// nobody's; what comes later is read by the bench itself, each file once.
/// </summary>
internal sealed class FaceFolder
{
    private const int LongestResult = 1 << 20;
    private readonly HashSet<string> _known;

    public FaceFolder(string path)
    {
        Path = path;
        _known = [.. Names()];
    }

    public string Path { get; }

    /// <summary>The results that came since the last question, but those that somebody names, in the order of their names.</summary>
    /// <exception cref="BenchFaultException">The folder or a file in it cannot be read.</exception>
    public IReadOnlyList<ResultHandedOver> NewBut(IReadOnlySet<string> named)
    {
        var names = Names();
        // Others take away what they have read (facts/eligibility.md 1.2), and a name that is free may come again.
        _known.IntersectWith(names);
        return [.. names.Where(name => !_known.Contains(name) && !named.Contains(name)).Select(Take)];
    }

    /// <summary>One result by its name; null when it is not there, or was taken before.</summary>
    public ResultHandedOver? Find(string name) => !_known.Contains(name) && Names().Contains(name) ? Take(name) : null;

    private ResultHandedOver Take(string name)
    {
        _known.Add(name);
        return Guarded(() =>
        {
            // The terminal may still have it open (facts/eligibility.md 1.2).
            using var file = new FileStream(System.IO.Path.Combine(Path, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[Math.Min(file.Length, LongestResult)];
            file.ReadExactly(content);
            return new ResultHandedOver(name, XmlMsgObserver.Read(content));
        });
    }

    // Writers finish a file under another name and then move it in (facts/eligibility.md 1.2).
    private IReadOnlyList<string> Names() => Guarded(() => (IReadOnlyList<string>)
    [
        .. Directory.EnumerateFiles(Path, "*.xml").Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal),
    ]);

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{Path}: {fault.Message}", "name the terminal's folder \"face\" in the device's profile, and let this user read it");
        }
    }
}
