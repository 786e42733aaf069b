using Conformance.Terminal.Delivery;
using Conformance.Terminal.Disk;
using Conformance.Terminal.Intake;
using Conformance.Terminal.Journal;

namespace Conformance.Terminal;

/// <summary>
/// The reception terminal (資格確認端末) with its folders (facts/eligibility.md 1.2, 1.3): takes requests out of req, has the centre answer
/// them, and puts each answer into res. No answer is lost by a kill or a full disk, and a repeated one has the same name and bytes.
/// One program at a time may use a root.
/// </summary>
public sealed class ReceptionTerminal
{
    private readonly TerminalFolders _folders;
    private readonly TerminalOptions _options;
    private readonly ICentreLink _centre;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private readonly Random _faceRandom;
    private readonly ITerminalObserver _observer;
    private readonly RequestIntake _intake;
    private readonly RequestJournal _journal;
    private readonly RequestBook _book = new();
    private readonly ResultFolder _results;
    private readonly FaceResults _face;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly ITerminalDisk _disk;
    private int _answered;
    private int _held;

    /// <summary>A terminal over a folder that may have been another one's before. Nothing happens until <see cref="Start"/>.</summary>
    /// <param name="folders">Its folders.</param>
    /// <param name="options">How it is set up.</param>
    /// <param name="centre">The centre behind it.</param>
    /// <param name="time">Its clock.</param>
    /// <param name="random">Draws delays.</param>
    /// <param name="observer">Hears what there is to tell.</param>
    public ReceptionTerminal(TerminalFolders folders, TerminalOptions options, ICentreLink centre, TimeProvider time, Random random, ITerminalObserver observer)
        : this(folders, options, centre, time, random, observer, new TerminalDisk())
    {
    }

    internal ReceptionTerminal(
        TerminalFolders folders, TerminalOptions options, ICentreLink centre, TimeProvider time, Random random, ITerminalObserver observer, ITerminalDisk disk)
    {
        (_folders, _options, _centre, _time, _random, _observer, _disk) = (folders, options, centre, time, random, observer, disk);
        _faceRandom = new(random.Next());
        _intake = new(disk, options, time, new(MessageBook.Read(), options.Seal), observer.Told);
        _journal = new(disk, folders.Journal);
        _results = new(disk, folders.Results);
        _face = new(new(disk, folders.Face), observer.Told);
    }

    /// <summary>How it stands.</summary>
    public TerminalStatus Status => new(_intake.Unfinished, _book.Waiting, _answered, _held, _intake.Ignored, _face.Pushed);

    /// <summary>Makes the folders where they are missing, and goes on where an earlier run ended.</summary>
    /// <exception cref="IOException">A folder cannot be made or read.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void Start()
    {
        _disk.CreateFolder(_folders.Requests);
        _results.Open();
        new ResultFolder(_disk, _folders.Face).Open();
        foreach (var entry in _journal.Replay(_time.GetUtcNow()))
        {
            _book.Add(entry);
        }
    }

    /// <summary>Puts a result of the card reader into face; may be called from any thread.</summary>
    /// <param name="name">As the reader names it.</param>
    /// <param name="result">All of it.</param>
    /// <returns>The name under which it lies: another one where that was taken. Null when the disk did not take it.</returns>
    public string? Push(string name, ReadOnlyMemory<byte> result)
    {
        lock (_faceRandom)
        {
            return _face.Push(_options.FaceSeal.Covers(name) ? _options.FaceSeal.Seal(new(name, result), _faceRandom) : new(name, result));
        }
    }

    /// <summary>Looks through req once, and answers whatever is due.</summary>
    /// <param name="cancellation">Ends it between two requests.</param>
    /// <returns>When the next answer is due; null when none is awaited.</returns>
    public async Task<DateTimeOffset?> StepAsync(CancellationToken cancellation = default)
    {
        _held = 0;
        Guarded("req", "let the terminal's user read and write it", TakeAll);
        var isReachable = true;
        foreach (var entry in _book.Due(_time.GetUtcNow()))
        {
            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            // Whoever did not answer the last question will not answer the next one of the same look.
            isReachable = await AnswerAsync(entry, isReachable, cancellation).ConfigureAwait(false);
        }

        Guarded(".terminal", "let the terminal's user write it", () => _book.Old(_time.GetUtcNow() - _options.Keep).ForEach(Forget));
        return _book.NextDue;
    }

    private void TakeAll()
    {
        foreach (var arrival in _intake.Ready(_folders.Requests))
        {
            Guarded("req", "let the terminal's user move files between req and .terminal, on one volume with room", () => Take(arrival));
        }
    }

    private void Take(Arrival arrival)
    {
        var digest = JournalEntry.DigestOf(arrival.Bytes);
        if (_book.Find(arrival.Name) is { } earlier)
        {
            if (earlier.Digest == digest)
            {
                Repeat(earlier, arrival);
                return;
            }

            // Its answer would have the name of one that nobody has fetched.
            if (earlier.Stage != JournalStage.Delivered || _results.Has(_journal.AnswerOf(earlier)[0].Name))
            {
                Hold($"request {earlier.Number}", new(TerminalNoteKind.Held, "another request has the name of one whose answer was not fetched", $"req, like {earlier.Place}", "fetch the answer out of res, or give the new request a name of its own"));
                return;
            }

            Forget(earlier);
        }

        if (_journal.Take(arrival.Path, arrival.Name, digest) is { } entry)
        {
            entry.Due = _time.GetUtcNow() + _options.Delay.Draw(_random);
            _book.Add(entry);
        }
    }

    // First the journal, then the request: killed in between, the request comes a second time and changes nothing.
    private void Repeat(JournalEntry earlier, Arrival arrival)
    {
        if (earlier.Stage == JournalStage.Delivered)
        {
            _journal.MarkRepeated(earlier);
            earlier.Due = _time.GetUtcNow() + _options.Delay.Draw(_random);
        }

        _disk.Delete(arrival.Path);
        Tell(new(TerminalNoteKind.Repeated, "the same request came again, and gets the same answer", earlier.Place, "if that was not meant, give each request a name of its own"));
    }

    private async Task<bool> AnswerAsync(JournalEntry entry, bool isReachable, CancellationToken cancellation)
    {
        try
        {
            if (entry.Stage == JournalStage.Taken && entry.Unwritten is null && isReachable)
            {
                isReachable = await AskAsync(entry, cancellation).ConfigureAwait(false);
            }

            if (entry.Unwritten is { } answer)
            {
                _journal.Keep(entry, answer);
                entry.Unwritten = null;
            }

            if (entry.Stage == JournalStage.Answered)
            {
                Deliver(entry);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _held++;
            TellOnce($"disk {entry.Number}", new(TerminalNoteKind.Trouble, $"an answer could not be written ({fault.GetType().Name}); it waits", entry.Place, "make room on the disk, or let the terminal's user write to res and .terminal"));
        }

        return isReachable;
    }

    private async Task<bool> AskAsync(JournalEntry entry, CancellationToken cancellation)
    {
        if (Open(entry, out var request) is { } complaint)
        {
            Refuse(entry, request, ErrorAnswer.RefusedCode, complaint, "encrypt it by AES-256 with the password that the terminal was given, and send it under another name");
            return true;
        }

        var answer = await _centre.AskAsync(request, cancellation).ConfigureAwait(false);
        if (answer is CentreAnswer.Answered { Files: { Count: > 0 } files } && files.All(file => IsResultOf(entry, file)))
        {
            entry.Unwritten = Sealed(entry, files);
        }
        else if (answer is CentreAnswer.Unreachable(var what))
        {
            TellOnce("centre", new(TerminalNoteKind.Trouble, $"the centre cannot be asked ({what}); requests wait", entry.Place, "see to the centre; requests are answered with an error when that takes too long"));
            if (_time.GetUtcNow() - entry.Due >= _options.Patience)
            {
                Refuse(entry, request, ErrorAnswer.UnreachableCode, "the centre could not be asked in time", "see to the centre, and send the request again under another name");
            }

            return false;
        }
        else
        {
            var why = answer is CentreAnswer.Refused(var refusal) ? refusal : "the centre's answer has no name of a result of this request";
            Refuse(entry, request, ErrorAnswer.RefusedCode, why, "mend it ('conformance message check FILE' says more) and send it under another name");
        }

        _told.Remove("centre");
        return true;
    }

    // Null when it could be opened, or was never closed.
    private string? Open(JournalEntry entry, out CentreFile request)
    {
        request = _journal.RequestOf(entry);
        if (entry.Name.Extension != "zip")
        {
            return null;
        }

        var opened = _options.Seal.Open(request, _options.LongestRequest, out var why);
        request = opened ?? request;
        return opened is null ? why : null;
    }

    private IReadOnlyList<CentreFile> Sealed(JournalEntry entry, IReadOnlyList<CentreFile> files) =>
        entry.Name.Extension == "zip" ? [.. files.Select(file => _options.Seal.Seal(file, _random))] : files;

    private void Refuse(JournalEntry entry, CentreFile request, string code, string what, string next)
    {
        entry.Unwritten = Sealed(entry, [ErrorAnswer.To(request, entry.Name, code, _options.InstitutionCode, _time.GetUtcNow())]);
        Tell(new(TerminalNoteKind.Refused, $"answered with the error {code}: {what}", entry.Place, next));
    }

    private void Deliver(JournalEntry entry)
    {
        if (_journal.AnswerOf(entry).All(_results.TryPut))
        {
            _journal.MarkDelivered(entry, _time.GetUtcNow());
            _told.Remove($"disk {entry.Number}");
            _told.Remove($"name {entry.Number}");
            _answered++;
        }
        else
        {
            Hold($"name {entry.Number}", new(TerminalNoteKind.Held, "a file of another content has the name of an answer", $"res, {entry.Place}", "take that file out of res"));
        }
    }

    private void Forget(JournalEntry entry)
    {
        _journal.Forget(entry);
        _book.Remove(entry);
    }

    // An answer's name decides where it is written: nothing of the centre may lead out of res.
    private static bool IsResultOf(JournalEntry entry, CentreFile file) =>
        MessageFileName.Parse(file.Name) is { IsFace: false } name && name.Prefix.Equals(entry.Name.Result()!.Prefix, StringComparison.OrdinalIgnoreCase);

    private void Guarded(string where, string next, Action act)
    {
        try
        {
            act();
            _told.Remove(where);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TellOnce(where, new(TerminalNoteKind.Trouble, $"the folder cannot be used ({fault.GetType().Name}); the terminal tries again", where, next));
        }
    }

    private void Hold(string what, TerminalNote note)
    {
        _held++;
        TellOnce(what, note);
    }

    private void TellOnce(string what, TerminalNote note)
    {
        if (_told.Add(what))
        {
            Tell(note);
        }
    }

    private void Tell(TerminalNote note) => _observer.Told(note);
}
