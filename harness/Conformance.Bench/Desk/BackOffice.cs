using Conformance.Bench.Devices.Software;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.Messages;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>
/// What stands behind a terminal in one scenario: the software under test, and the terminal's folders between the two. What each result
/// holds stands in the feature file, over a message that deviates from nothing (fixtures/messages).
/// </summary>
public sealed class BackOffice : IAsyncDisposable
{
    private readonly DeskRecord _record;
    private readonly VirtualTime _time;
    private readonly OfficeAnswers _answers;
    private readonly OfficeTerminal _terminal;
    private readonly OfficeSoftware _software;

    internal BackOffice(DeskRecord record, VirtualTime time, OfficeAnswers answers, OfficeSoftware software, int seed)
    {
        (_record, _time, _answers, _software) = (record, time, answers, software);
        _terminal = new(software.Folders, answers, record);
        _terminal.Start(time, seed);
    }

    /// <summary>True once a seeded defect has acted.</summary>
    public bool DefectActed => _software.Port.DefectActed;

    /// <summary>The clock in the office.</summary>
    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <summary>The institution knew a patient before.</summary>
    public Task EnterAsync(KnownPatient patient) => _software.Port.EnterAsync(patient);

    /// <summary>What the centre answers from now on when it is asked by number.</summary>
    /// <param name="changes">What is other than in the plain message, by element; null takes it out.</param>
    public void AnswerWith(IReadOnlyDictionary<string, string?> changes) => _answers.AnswerWith(changes);

    /// <summary>The terminal leaves a result in face, and the software looks there.</summary>
    /// <param name="changes">What is other than in the plain message, by element; null takes it out.</param>
    /// <param name="encoding">Of its bytes.</param>
    public async Task LeaveResultAsync(IReadOnlyDictionary<string, string?> changes, MessageEncoding encoding = MessageEncoding.Utf8)
    {
        _record.Observe(new ActedElsewhere("the terminal", $"leaves a result in face with {string.Join(", ", changes.Select(change => $"{change.Key} {change.Value ?? "absent"}"))}"));
        var name = new MessageFileName("OQSsiquc01res", IsFace: true, FormattableString.Invariant($"{DeskTerminal.InstitutionCode}{_software.NumberResult():D6}"), _answers.MadeAt(changes), "xml");
        _terminal.Push(name.ToString(), _answers.ByCard(changes, encoding));
        await _software.Port.ReadAsync().ConfigureAwait(false);
    }

    /// <summary>Staff ask for a patient's eligibility by number; the terminal answers what the software asks, and the software looks there.</summary>
    public async Task AskAsync(string number)
    {
        _record.Observe(new ActedElsewhere("the staff", $"ask for the eligibility of {number} by number"));
        await _software.Port.AskAsync(number).ConfigureAwait(false);
        for (var looks = _software.Looks; looks > 0 && !await _terminal.AnswerAsync(looks == 1).ConfigureAwait(false); looks--)
        {
            await _software.WaitAsync().ConfigureAwait(false);
        }

        await _software.Port.ReadAsync().ConfigureAwait(false);
    }

    /// <summary>Staff open a patient's chart.</summary>
    public async Task OpenChartAsync(string number)
    {
        _record.Observe(new ActedElsewhere("the staff", $"open chart {number}"));
        if (await _software.Port.OpenAsync(number).ConfigureAwait(false) is { } shown)
        {
            _record.Observe(shown);
        }
    }

    /// <summary>Lets time pass, where the software's clock can be set.</summary>
    public async Task PassAsync(Duration span)
    {
        if (_record.MayControl(Aspect.Clock, FormattableString.Invariant($"letting {span.TotalSeconds} s pass")))
        {
            _record.Observe(new ActedElsewhere("the clock", FormattableString.Invariant($"goes on by {span.TotalSeconds} s")));
            _time.Advance(span.ToTimeSpan());
            await _software.Port.SetClockAsync(_time.GetUtcNow()).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _software.DisposeAsync();
}
