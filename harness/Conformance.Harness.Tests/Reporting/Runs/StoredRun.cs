using System.Globalization;
using System.Text;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Bench.Transcripts;
using Conformance.Reporting.Runs;
using Conformance.SmartCard.Transcripts;
using Conformance.Steps.Benching;
using NodaTime;

namespace Conformance.Harness.Tests.Reporting.Runs;

/// <summary>The results folder of a small run, as a run leaves it: one scenario failed, one passed, one was not for the device.</summary>
public sealed class StoredRun : IDisposable
{
    public const string FailedLog = "logs/001-pin-3.jsonl";
    public const string FailedTitle = "The PIN stays locked";
    public const string PassedTitle = "A notice of <b>\"7 days\"</b> & more is shown";

    private static readonly Declaration Declared = new(["face", "pin"], [Aspect.Screen, Aspect.Touch, Aspect.Apdu]);
    private static readonly DeskOpened Desk = new("taro", "counts-anew", "model-a", "in-process") { Declared = Declared };
    private static readonly RunSetting Setting = new("1.0.0+build", "model-a", "counts-anew", "in-process", 7, 1, null, RunFilter.None);
    private static readonly Instant Opened = Instant.FromUtc(2025, 3, 3, 0, 0);
    private readonly List<ScenarioOutcome> _outcomes = [];

    /// <param name="passed">How many scenarios passed.</param>
    /// <param name="more">How many requirements there are beyond the four.</param>
    public StoredRun(int passed = 1, int more = 0)
    {
        All = new([.. Catalogue.Requirements, .. Enumerable.Range(1, more).Select(number => Catalogue.Requirements[3] with { Id = $"MORE-{number:000}" })]);
        Keep(Scenario(FailedTitle, 3), log => Find(Catalogue, "lock-stays", Verdict.Failed, "63C3", log.Entries[4], log.Entries[5]));
        for (var number = 0; number < passed; number++)
        {
            Keep(Scenario(number == 0 ? PassedTitle : $"{PassedTitle} ({number})", 9 + number), log => Find(Catalogue, "notice-shown", Verdict.Passed, "a notice", log.Entries[1]));
        }

        _outcomes.Add(new("phone.feature", "A phone is taken", 1, 7, Verdict.NotApplicable, Owner.Configuration, []));
        var plan = RunPlanFile.Write(Plan());
        File.WriteAllText(Path.Combine(Folder, RunPlanFile.Name), plan);
        File.WriteAllText(Path.Combine(Folder, RunFile.Name), RunFile.Write(Record() with { Plan = KeptFile.Of(RunPlanFile.Name, Encoding.UTF8.GetBytes(plan)) }));
    }

    /// <summary>What was demanded.</summary>
    public static Catalogue Catalogue { get; } = new(
    [
        Requirement("PIN-LOCK-STAYS", Level.Must, new("A locked PIN stays locked.", "ロックされた暗証番号はロックされたままである。"), "lock-stays", "Keep the counter in permanent memory.", "残り回数を不揮発メモリに保持してください。"),
        Requirement("NOTICE-SHOWN", Level.Should, new("A notice is shown.", "通知が表示される。"), "notice-shown", "Show the notice.", "通知を表示してください。"),
        Requirement("PHONE-TAKEN", Level.May, new("A phone is taken.", "スマートフォンが使える。"), "phone-taken", "Take it.", "受け付けてください。") with { Capability = "phone" },
        Requirement("CARD-TOUGH", Level.Must, new("The card is tough.", "カードは丈夫である。"), "", "", "") with { Checks = [], NotChecked = "nobody bends cards" },
    ]);

    /// <summary>What was demanded of this run.</summary>
    public Catalogue All { get; }

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-").FullName;

    /// <summary>Its report.</summary>
    public RunReport Read() => RunReportReader.Read(Folder, All);

    /// <summary>Its page.</summary>
    public string Page(ReportLanguage language = ReportLanguage.English, ReportBanner? banner = null)
    {
        using var page = new StringWriter();
        HtmlReport.Write(page, Read(), language, banner);
        return page.ToString();
    }

    /// <summary>Makes it the folder of a run that was stopped in its first scenario.</summary>
    public void Stop()
    {
        File.Delete(Path.Combine(Folder, RunFile.Name));
        File.Delete(Path.Combine(Folder, "findings", "001-pin-3.json"));
        var log = Path.Combine(Folder, FailedLog);
        File.WriteAllText(log, string.Concat(File.ReadAllLines(log).SkipLast(3).Select(line => $"{line}\n")));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private RunPlan Plan() => new()
    {
        Schema = RunPlan.CurrentSchema,
        Setting = Setting,
        Device = new("A maker", "model-a", "S-1", "1.2", Declared),
        Digests = new("", "", "", "", null),
        Faces = "scores",
        MayLock = true,
        Waivers = [],
        Accepted = null,
        Scenarios = [.. _outcomes.Select((outcome, index) => new PlannedScenario(index + 1, outcome.File, outcome.Files is { } files ? int.Parse(Path.GetFileNameWithoutExtension(files.Log.Name).Split('-')[^1], CultureInfo.InvariantCulture) : 1, outcome.Title, 1, 7))],
    };

    private RunRecord Record()
    {
        var conclusion = new RunConclusion { Catalogue = All, IsFiltered = false, Declared = Declared, Today = new(2025, 3, 3) };
        return RunRecord.Of(Setting, conclusion.Of(_outcomes));
    }

    private static LoggedScenario Scenario(string title, int line) => new("pin.feature", "PINs", "en", [], title, line, [], []);

    private static Requirement Requirement(string id, Level level, Wording statement, string check, string remedy, string ja) => new()
    {
        Id = id, Level = level, Subject = Subject.Reader, Statement = statement, Facts = ["RDR-4"], Checks = [new Check(check, Owner.Device, statement, new(remedy, ja))],
    };

    private static Finding Find(Catalogue catalogue, string check, Verdict verdict, string seen, params LogEntry[] evidence)
    {
        var (requirement, found) = catalogue.Find(check);
        return new(requirement, found, verdict, "63C0 or 6984", seen, evidence);
    }

    private void Keep(LoggedScenario scenario, Func<ObservationLog, Finding> find)
    {
        var name = $"{_outcomes.Count + 1:000}-pin-{scenario.Line}";
        var header = new LogHeader("1.0.0+build", scenario, Desk.Device, Desk.Binding, 7, null);
        var log = Log();
        var finding = find(log);
        Directory.CreateDirectory(Path.Combine(Folder, "logs"));
        Directory.CreateDirectory(Path.Combine(Folder, "findings"));
        Directory.CreateDirectory(Path.Combine(Folder, "transcripts"));
        var place = new Steps.Running.ScenarioCase(new(scenario.File, scenario.Feature, "en", []), scenario.Title, [], scenario.Line, []);
        var result = new ScenarioResult(place, new(place, [], null), finding.Verdict, finding.Verdict == Verdict.Passed ? null : Owner.Device, [finding], null, new(header, log), DefectActed: true);
        var written = LogFile.Write(header, log);
        var found = FindingsFile.Write(result, written, complete: true);
        File.WriteAllBytes(Path.Combine(Folder, "logs", $"{name}.jsonl"), written);
        File.WriteAllBytes(Path.Combine(Folder, "findings", $"{name}.json"), found);
        Transcribe(Path.Combine(Folder, "transcripts", $"{name}.jsonl"));
        _outcomes.Add(new(scenario.File, scenario.Title, 1, 7, result.Verdict, result.Owner, [finding])
        {
            Files = new(KeptFile.Of($"logs/{name}.jsonl", written), KeptFile.Of($"findings/{name}.json", found)),
        });
    }

    private static ObservationLog Log()
    {
        var log = new ObservationLog();
        Observed[] seen =
        [
            Desk,
            new ScreenShown(new("pin", "暗証番号を入力してください", [], [new("ok", "決定", Selected: false), new("cancel", "中止", Selected: false)], "3269851047", 2, 1, null, null)),
            new DigitKeyTouched(Present: true),
            new ApduExchanged("00A4020C", "0018", 2, null, "9000", 0, null),
            new ApduExchanged("00200080", null, 4, null, "63C0", 0, null),
            new ApduExchanged("00200080", null, 0, null, "63C3", 0, null),
            new ScreenShown(new("pin-locked", "暗証番号は使えません", ["<職員>に声を掛けてください"], [], null, null, null, null, new("BENCH-R03", "停止中"))),
            new JudgementPoint(1),
        ];
        foreach (var what in seen)
        {
            log.Append(Opened + Duration.FromMilliseconds(250 * log.Entries.Count), what);
        }

        return log;
    }

    private static void Transcribe(string path)
    {
        const string Reference = "0018 利用者証明用電子証明書暗証番号";
        var at = Opened.ToDateTimeOffset();
        using var sink = TranscriptFileSink.Create(path, new("1.0.0+build", CardOrigin.Simulated, "taro", "in-process", "0123abcd"));
        sink.Append(new TranscriptEntry.Occurrence(at, CardEvent.PoweredOn, "3BE000FF8131FE4514", null));
        sink.Append(new TranscriptEntry.Exchange(at, new("00A4020C", "0018", 2, null, null, new("SELECT", "公的個人認証AP", Reference)), new(null, 0, null, "9000", "done"), null));
        sink.Append(new TranscriptEntry.Exchange(at, new("00200080", null, 4, null, null, new("VERIFY", "公的個人認証AP", Reference)), new(null, 0, null, "63C0", "no tries left: blocked"), null));
        sink.Append(new TranscriptEntry.Exchange(at, new("00B00000", null, 0, 256, null, new("READ BINARY", "公的個人認証AP", Reference, 0)), null, new(SmartCard.TransportFaultKind.CardMute, 7)));
        sink.Close();
    }
}
