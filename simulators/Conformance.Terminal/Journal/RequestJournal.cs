using System.Globalization;
using System.Text.Json;
using Conformance.Terminal.Disk;

namespace Conformance.Terminal.Journal;

/// <summary>
/// What the terminal took and answered, on the disk, in one folder: 00000012.request.NAME is the request itself, 00000012.answer its answer,
/// and 00000012.delivered the same once it was put into res. Each step is one renaming, so that a program that is killed anywhere leaves
/// a whole step.
/// </summary>
internal sealed class RequestJournal(ITerminalDisk disk, string folder)
{
    private const string Request = "request.";
    private const string Answer = "answer";
    private const string Delivered = "delivered";
    private const string Unfinished = "part";

    private int _last;

    /// <summary>Reads what an earlier run left, in the order in which it was taken.</summary>
    /// <param name="now">Counts as the time of what was delivered: the disk's own clock is not the terminal's.</param>
    public IReadOnlyList<JournalEntry> Replay(DateTimeOffset now)
    {
        disk.CreateFolder(folder);
        var entries = new List<JournalEntry>();
        foreach (var (number, parts) in Parts())
        {
            _last = number;
            if (Replay(number, parts) is { } entry)
            {
                entry.Due = now;
                entry.Delivered = now;
                entries.Add(entry);
            }

            // Half an answer, and what is left of a request that was being forgotten.
            foreach (var part in parts.Where(part => part == Unfinished || !parts.Any(IsRequest)))
            {
                disk.Delete(PathOf(number, part));
            }
        }

        return entries;
    }

    /// <summary>Takes a request out of a folder; null when it is gone.</summary>
    public JournalEntry? Take(string file, MessageFileName name, string digest) =>
        disk.Move(file, PathOf(++_last, Request + Path.GetFileName(file))) ? new(_last, name, digest) { FileName = Path.GetFileName(file) } : null;

    /// <summary>The request itself.</summary>
    public CentreFile RequestOf(JournalEntry entry) => new(entry.FileName, Load(PathOf(entry.Number, Request + entry.FileName)));

    /// <summary>Keeps an answer; from here on it will not be asked for again.</summary>
    public void Keep(JournalEntry entry, IReadOnlyList<CentreFile> answer)
    {
        var part = PathOf(entry.Number, Unfinished);
        disk.Write(part, JsonSerializer.SerializeToUtf8Bytes(answer));
        disk.Replace(part, PathOf(entry.Number, Answer));
        entry.Stage = JournalStage.Answered;
    }

    /// <summary>The answer.</summary>
    public IReadOnlyList<CentreFile> AnswerOf(JournalEntry entry) =>
        JsonSerializer.Deserialize<List<CentreFile>>(Load(PathOf(entry.Number, entry.Stage == JournalStage.Delivered ? Delivered : Answer)))!;

    /// <summary>Notes that the answer lies in res.</summary>
    public void MarkDelivered(JournalEntry entry, DateTimeOffset now)
    {
        disk.Replace(PathOf(entry.Number, Answer), PathOf(entry.Number, Delivered));
        (entry.Stage, entry.Delivered) = (JournalStage.Delivered, now);
    }

    /// <summary>Notes that the answer is to be put into res once more.</summary>
    public void MarkRepeated(JournalEntry entry)
    {
        disk.Replace(PathOf(entry.Number, Delivered), PathOf(entry.Number, Answer));
        entry.Stage = JournalStage.Answered;
    }

    /// <summary>Forgets a request and its answer, the request first: alone it would look like one without an answer.</summary>
    public void Forget(JournalEntry entry)
    {
        disk.Delete(PathOf(entry.Number, Request + entry.FileName));
        disk.Delete(PathOf(entry.Number, Delivered));
    }

    private JournalEntry? Replay(int number, IReadOnlyList<string> parts)
    {
        if (parts.FirstOrDefault(IsRequest) is not { } request || MessageFileName.Parse(request[Request.Length..]) is not { } name)
        {
            return null;
        }

        return new(number, name, JournalEntry.DigestOf(Load(PathOf(number, request))))
        {
            FileName = request[Request.Length..],
            Stage = parts.Contains(Delivered) ? JournalStage.Delivered : parts.Contains(Answer) ? JournalStage.Answered : JournalStage.Taken,
        };
    }

    private byte[] Load(string file) => disk.Read(file) ?? throw new IOException("a file of the journal is gone");

    private IEnumerable<(int Number, IReadOnlyList<string> Parts)> Parts() => disk.Files(folder)
        .Select(file => file.Name.Split('.', 2))
        .Where(parts => parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .GroupBy(parts => int.Parse(parts[0], CultureInfo.InvariantCulture), parts => parts[1])
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, (IReadOnlyList<string>)[.. group]));

    private static bool IsRequest(string part) => part.StartsWith(Request, StringComparison.Ordinal);

    private string PathOf(int number, string part) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:D8}.{part}"));
}
