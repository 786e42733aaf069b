using System.Globalization;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Messages;
using Conformance.Terminal;

namespace Conformance.Bench.Desk;

/// <summary>
/// The terminal in front of the software under test: its folders are those of every reception (Conformance.Terminal), and its centre
/// answers what the feature file says. What software leaves in req goes into the log before it is answered.
/// </summary>
/// <param name="folders">Its folders.</param>
/// <param name="answers">Makes the centre's answers.</param>
/// <param name="record">Takes what is observed.</param>
internal sealed class OfficeTerminal(TerminalFolders folders, OfficeAnswers answers, DeskRecord record) : ICentreLink, ITerminalObserver
{
    private const string Inquiry = "OQSsiquc01req";
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private ReceptionTerminal? _terminal;
    private int _asked;

    /// <summary>Opens the folders.</summary>
    /// <exception cref="BenchFaultException">They cannot be used.</exception>
    public void Start(TimeProvider time, int seed)
    {
        _terminal = new(folders, new(DeskTerminal.InstitutionCode) { Delay = AnswerDelay.None }, this, time, new Random(seed), this);
        try
        {
            _terminal.Start();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw NotUsable(fault.Message);
        }
    }

    /// <summary>Leaves a result of the reader in face.</summary>
    /// <exception cref="BenchFaultException">It could not be written.</exception>
    public void Push(string name, byte[] result)
    {
        if (_terminal!.Push(name, result) is null)
        {
            throw NotUsable("a result could not be written to face");
        }
    }

    /// <summary>Takes what lies in req and answers it; what the terminal does not take is written down as it lies there.</summary>
    /// <param name="isLast">Whether software had the time that it gets: what is no request by then is none.</param>
    /// <returns>Whether an inquiry was answered.</returns>
    public async Task<bool> AnswerAsync(bool isLast)
    {
        var before = _asked;
        await _terminal!.StepAsync().ConfigureAwait(false);
        if (isLast && _asked == before)
        {
            TellOfTheRest();
        }

        return _asked > before;
    }

    public Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation)
    {
        var name = MessageFileName.Parse(request.Name)!;
        var sent = SentRequest.Read(name.Prefix, request.Bytes.Span);
        record.Observe(new RequestLeft(request.Name, Taken: true, sent));
        if (!name.Prefix.Equals(Inquiry, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult<CentreAnswer>(new CentreAnswer.Refused($"this office answers {Inquiry}"));
        }

        _asked++;
        return Task.FromResult<CentreAnswer>(new CentreAnswer.Answered([new(name.Result()!.ToString(), answers.ByNumber(sent["ArbitraryFileIdentifier"]))]));
    }

    // What the terminal has to tell is of files, and stands in the log as such.
    public void Told(TerminalNote note)
    {
    }

    private void TellOfTheRest()
    {
        foreach (var file in Directory.EnumerateFiles(folders.Requests).Where(file => !Path.GetFileName(file).StartsWith('.') && _told.Add(file)).Order(StringComparer.Ordinal))
        {
            record.Observe(new RequestLeft(Path.GetFileName(file), Taken: false, SentRequest.Read(MessageFileName.Parse(Path.GetFileName(file))?.Prefix ?? "", File.ReadAllBytes(file))));
        }
    }

    private BenchFaultException NotUsable(string what) => new(
        Owner.Configuration, string.Create(CultureInfo.InvariantCulture, $"{folders.Root}: {what}"), "let this user read and write req, res and face there");
}
