using NodaTime;
using NodaTime.Text;

namespace Conformance.ReceiptComputer;

/// <summary>
/// A small receipt computer (レセコン), so that the checks of software behind the terminal have something to judge: it takes results out of
/// face, finds the patient by kana and birth date (facts/eligibility.md 3, RA), and brings the chart up to date.
/// </summary>
/// <param name="face">The terminal's folder.</param>
/// <param name="time">Its clock.</param>
/// <param name="defect">A mistake built in on purpose; null for none.</param>
public sealed class SampleReceiptComputer(string face, TimeProvider time, ReceiptDefect? defect = null)
{
    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");
    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private readonly Dictionary<string, PatientChart> _charts = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly ReceiptDefect _defect = defect ?? new NoReceiptDefect();

    /// <summary>True once the mistake has changed anything.</summary>
    public bool HasErred => _defect.HasActed;

    /// <summary>Enters a patient who came before.</summary>
    public void Enter(PatientChart chart) => _charts[chart.Number] = chart;

    /// <summary>Takes over every result in face that it has not seen; a file that is no message yet is left for the next look.</summary>
    public void ReadFace()
    {
        foreach (var file in Directory.EnumerateFiles(face, "OQSsiquc01res_face_*.xml").Order(StringComparer.Ordinal).Where(file => !_read.Contains(file)))
        {
            if (MessageReader.Read(File.ReadAllBytes(file)) is MessageReading.Read(var message))
            {
                _read.Add(file);
                Take(message);
            }
        }
    }

    /// <summary>Opens a chart; null for a number that nobody has.</summary>
    public ShownChart? Open(string number)
    {
        if (!_charts.TryGetValue(number, out var chart))
        {
            return null;
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(Tokyo).LocalDateTime;
        return new(chart, _defect.Shows(chart.ViewableUntil is not null, chart.ViewableUntil > now));
    }

    private void Take(XmlMessage message)
    {
        // Success is all of these, and never the existence of a file (facts/eligibility.md 1.5, MC and RA).
        if (message.Header?.Value("SegmentOfResult") != "1" || message.Body is not { } body || body.Value("ProcessingResultStatus") != "1"
            || body.Child("ResultList")?.All("ResultOfQualificationConfirmation").ToList() is not [var result])
        {
            return;
        }

        var found = _charts.Values.Where(chart => chart.Kana == result.Value("NameKana") && chart.Birthdate == result.Value("Birthdate")).ToList();
        if (found is not [var known])
        {
            return;
        }

        var isAnothers = _defect.IsAnothers(result.Value("ReferenceNumber") is { } number && number != known.Number);
        _charts[known.Number] = isAnothers ? known with { Notice = "照会番号不一致" } : UpToDate(known, result);
    }

    private PatientChart UpToDate(PatientChart known, MessageNode result) => known with
    {
        Name = _defect.NameOf(result.Value("Name") ?? known.Name),
        Address = _defect.Kept(known.Address, result.Value("Address")),
        Aid = _defect.KeptAid(known.Aid, result.Child("PublicExpenseResultList") is { } list ? Beneficiary(list) : null),
        ViewableUntil = result.Value("PharmacistsInfoConsFlg") == "1" && result.Value("PharmacistsInfoAvailableTime") is { } until && Second.Parse(until) is { Success: true } time ? time.Value : null,
        Notice = null,
    };

    private static string? Beneficiary(MessageNode node) => node.Value("BeneficiaryNumber") ?? node.Children.Select(Beneficiary).FirstOrDefault(number => number is not null);
}
