using System.Text;
using NodaTime;

namespace Conformance.ReceiptComputer;

/// <summary>
/// A small receipt computer (レセコン), so that the checks of software behind the terminal have something to judge: it asks by number in req,
/// takes results out of res and face, finds the patient, and brings the chart up to date.
/// </summary>
/// <param name="root">The folder that holds the terminal's req, res and face.</param>
/// <param name="institution">医療機関コード, 10 digits.</param>
/// <param name="time">Its clock.</param>
/// <param name="defect">A mistake built in on purpose; null for none.</param>
public sealed class SampleReceiptComputer(string root, string institution, TimeProvider time, ReceiptDefect? defect = null)
{
    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private readonly Dictionary<string, PatientChart> _charts = [];
    private readonly Dictionary<string, string> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly ReceiptDefect _defect = defect ?? new NoReceiptDefect();
    private InquiryWriter? _inquiries;

    /// <summary>True once the mistake has changed anything.</summary>
    public bool HasErred => _defect.HasActed;

    private LocalDateTime Now => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(Tokyo).LocalDateTime;

    /// <summary>Enters a patient who came before.</summary>
    public void Enter(PatientChart chart) => _charts[chart.Number] = chart;

    /// <summary>Asks for a patient's qualification by number; nothing for one of whose insurance nothing is known.</summary>
    public void Ask(string number)
    {
        if (_charts.TryGetValue(number, out var chart) && chart.Insurance is { } insurance)
        {
            _inquiries ??= new(Path.Combine(root, "req"), institution, _defect);
            _asked[$"OQSsiquc01res_{_inquiries.Write(chart, insurance, Now)}.xml"] = number;
        }
    }

    /// <summary>Takes over every result in res and face that it has not seen; a file that is no message yet is left for the next look.</summary>
    public void Read()
    {
        foreach (var (name, number) in _asked.Where(asked => !_read.Contains(asked.Key)).OrderBy(asked => asked.Key, StringComparer.Ordinal).ToList())
        {
            Read(Path.Combine(root, "res", name), _ => _charts[number]);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "face"), "OQSsiquc01res_face_*.xml").Where(file => !_read.Contains(Path.GetFileName(file))).Order(StringComparer.Ordinal))
        {
            Read(file, result => new PatientSearch(_defect).Find(_charts.Values, result.Qualification?.Value("NameKana"), result.Qualification?.Value("Birthdate")));
        }
    }

    /// <summary>Opens a chart; null for a number that nobody has.</summary>
    public ShownChart? Open(string number) => _charts.TryGetValue(number, out var chart)
        ? new(chart, _defect.Shows(chart.ViewableUntil is not null, chart.ViewableUntil > Now), chart.ConfirmedOn == Now.Date)
        : null;

    private void Read(string file, Func<TerminalResult, PatientChart?> whose)
    {
        if (!File.Exists(file) || MessageReader.Read(InItsEncoding(File.ReadAllBytes(file))) is not MessageReading.Read(var message))
        {
            return;
        }

        _read.Add(Path.GetFileName(file));
        var result = new TerminalResult(message);
        if (whose(result) is { } known)
        {
            var isOld = _defect.IsOld(result.Made < known.ResultMade || result.Made?.Date != Now.Date);
            _charts[known.Number] = isOld ? known : new ChartUpdate(_defect).Of(known, result, Now.Date);
        }
    }

    // What a mistake takes for UTF-8 is no longer what was sent.
    private byte[] InItsEncoding(byte[] bytes) => MessageText.DeclaredIn(bytes) is { } declared && _defect.ReadIn(declared) != declared
        ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("Shift_JIS", "UTF-8", StringComparison.Ordinal))
        : bytes;
}
