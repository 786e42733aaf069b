using Conformance.Terminal.Disk;
using Conformance.Terminal.Sealing;

namespace Conformance.Terminal.Intake;

/// <summary>
/// Looks through req. What is whole may be taken at once; what is not is left to its writer for as long as it changes and the terminal's
/// patience lasts after that. Writers should finish elsewhere and move in (facts/eligibility.md 1.2, RA), and not all do.
/// </summary>
internal sealed class RequestIntake(ITerminalDisk disk, TerminalOptions options, TimeProvider time, RequestKinds kinds, Action<TerminalNote> tell)
{
    private readonly Dictionary<string, Sighting> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>How many requests are being written or locked.</summary>
    public int Unfinished { get; private set; }

    /// <summary>How many files are none of the terminal's.</summary>
    public int Ignored { get; private set; }

    /// <summary>Every request that may be taken now, oldest first. What is not taken comes again.</summary>
    public IEnumerable<Arrival> Ready(string folder)
    {
        var files = disk.Files(folder);
        Forget(files);
        (Unfinished, Ignored) = (0, 0);
        foreach (var file in files.Where(file => !IsOfAnother(file.Name)))
        {
            if (kinds.Of(file.Name, out var why) is not { } name)
            {
                Ignore(file, why, "give it the name of a request (OQSsiquc01req_202503030001.xml), or take it out of the folder");
            }
            else if (file.Length > options.LongestRequest)
            {
                Ignore(file, "it is longer than any request", "split it, or take it out of the folder");
            }
            else if (Look(Path.Combine(folder, file.Name), file, name) is { } arrival)
            {
                yield return arrival;
            }
        }
    }

    private Arrival? Look(string path, FoundFile file, MessageFileName name)
    {
        var unchangedSince = Seen(file);
        var (readiness, bytes) = Read(path, name.Extension == "zip");
        if (readiness == Readiness.Unfinished && time.GetUtcNow() - unchangedSince >= options.Patience)
        {
            // The centre will say what is wrong with it.
            readiness = Readiness.Finished;
        }

        if (readiness is Readiness.Unfinished or Readiness.Locked)
        {
            Unfinished++;
        }

        if (readiness == Readiness.Locked && time.GetUtcNow() - unchangedSince >= options.Patience && _told.Add(file.Name))
        {
            tell(new(TerminalNoteKind.Held, "somebody holds a request open, and it cannot be taken", $"req, {RequestKinds.FormOf(file.Name)}", "close it, or let the terminal's user read it"));
        }

        return readiness == Readiness.Finished ? new(path, name, bytes!) : null;
    }

    private (Readiness Readiness, byte[]? Bytes) Read(string path, bool isSealed)
    {
        try
        {
            return disk.Read(path) is not { } bytes ? (Readiness.Gone, null)
                : (isSealed ? SealedZip.IsWhole(bytes) : MessageReader.Read(bytes) is MessageReading.Read) ? (Readiness.Finished, bytes)
                : (Readiness.Unfinished, bytes);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return (Readiness.Locked, null);
        }
    }

    private DateTimeOffset Seen(FoundFile file)
    {
        if (!_seen.TryGetValue(file.Name, out var seen) || seen.File != file)
        {
            seen = new(file, time.GetUtcNow());
            _seen[file.Name] = seen;
        }

        return seen.Since;
    }

    private void Ignore(FoundFile file, string why, string next)
    {
        Ignored++;
        if (_told.Add(file.Name))
        {
            tell(new(TerminalNoteKind.NoRequest, why, $"req, {RequestKinds.FormOf(file.Name)}", next));
        }
    }

    // What is gone may come again, and counts as new then.
    private void Forget(IReadOnlyList<FoundFile> files)
    {
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        _told.IntersectWith(names);
        foreach (var gone in _seen.Keys.Where(name => !names.Contains(name)).ToList())
        {
            _seen.Remove(gone);
        }
    }

    // Names under which others finish a file before they give it its own.
    private static bool IsOfAnother(string name) =>
        name.StartsWith('.') || name.StartsWith('~') || name.EndsWith(".part", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    private readonly record struct Sighting(FoundFile File, DateTimeOffset Since);
}
