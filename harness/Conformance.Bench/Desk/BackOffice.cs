using Conformance.Bench.Devices.Software;
using Conformance.Bench.Observation;
using Conformance.Bench.Time;
using Conformance.Messages;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>
/// What stands behind a terminal in one scenario: the software under test, with a folder face of its own in which the terminal leaves results.
/// What each result holds stands in the feature file, over a message that deviates from nothing (fixtures/messages).
/// </summary>
public sealed class BackOffice : IDisposable
{
    private readonly string _face = Directory.CreateTempSubdirectory("conformance-").FullName;
    private readonly DeskRecord _record;
    private readonly VirtualTime _time;
    private readonly XmlMessage _plain;
    private readonly IReceiptComputer _software;
    private int _results;

    internal BackOffice(DeskRecord record, VirtualTime time, XmlMessage plain, Func<string, IReceiptComputer> software) =>
        (_record, _time, _plain, _software) = (record, time, plain, software(_face));

    /// <summary>True once a seeded defect has acted.</summary>
    public bool DefectActed => _software.DefectActed;

    /// <summary>The clock in the office.</summary>
    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <summary>The institution knew a patient before.</summary>
    public void Enter(KnownPatient patient) => _software.Enter(patient);

    /// <summary>The terminal leaves a result in face, and the software looks there.</summary>
    /// <param name="changes">What is other than in the plain message, by element; null takes it out.</param>
    public void LeaveResult(IReadOnlyDictionary<string, string?> changes)
    {
        _record.Observe(new ActedElsewhere("the terminal", $"leaves a result in face with {string.Join(", ", changes.Select(change => $"{change.Key} {change.Value ?? "absent"}"))}"));
        var name = FormattableString.Invariant($"OQSsiquc01res_face_1312345678{++_results:D6}_20250303091503.xml");
        var unfinished = Path.Combine(_face, ".unfinished");
        File.WriteAllBytes(unfinished, MessageWriter.Write(_plain with { Root = With(_plain.Root, changes) }));
        File.Move(unfinished, Path.Combine(_face, name));
        _software.Read();
    }

    /// <summary>Staff open a patient's chart.</summary>
    public void OpenChart(string number)
    {
        _record.Observe(new ActedElsewhere("the staff", $"open chart {number}"));
        if (_software.Open(number) is { } shown)
        {
            _record.Observe(shown);
        }
    }

    /// <summary>Lets time pass.</summary>
    public void Pass(Duration span)
    {
        _record.Observe(new ActedElsewhere("the clock", FormattableString.Invariant($"goes on by {span.TotalSeconds} s")));
        _time.Advance(span.ToTimeSpan());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_face, recursive: true);

    private static MessageNode With(MessageNode node, IReadOnlyDictionary<string, string?> changes) => new(node.Name)
    {
        Text = changes.TryGetValue(node.LocalName, out var text) && text is not null ? text : node.Text,
        Attributes = node.Attributes,
        Children = [.. node.Children.Where(child => !changes.TryGetValue(child.LocalName, out var value) || value is not null).Select(child => With(child, changes))],
    };
}
