using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Harness.Tests.Bench;

public sealed class LogFileTests
{
    private static readonly ScreenContent Screen = new(
        "pin", "暗証番号", ["職員をお呼びください"], [new("ok", "確定", false)], "7294058136", 2, 1, "ｶｸｳ ﾀﾛｳ", new("B001", "まもなく●"));

    public static TheoryData<Observed> EveryKind() => new(
        new DeskOpened("taro", "simulated", "model-a", "in-process") { Declared = new(["pin"], [Aspect.StaffAction]) { Attested = [Aspect.StaffAction] } },
        new CardPlaced("taro"),
        new CardPlaced("taro") { By = "helper" },
        new CardTaken("taro"),
        new ButtonTouched("ok", true),
        new DigitKeyTouched(false),
        new FaceShown("the holder's"),
        new StaffActed("confirm the person by sight"),
        new ReaderRestarted(),
        new TimePassed(1.5),
        new ScreenShown(Screen),
        new VisualModeChanged(true, "terminal"),
        new IdentityDecided("face", false, "reader", "no-match"),
        new ConsentDecided("surgery", true, "touched"),
        new SessionEnded("completed"),
        new ApduExchanged("00A4040C", "D392F000260100000001", 10, null, "9000", 0, null),
        new ApduExchanged("00B00000", null, 0, 256, "9000", 2, null) { Digest = "0123456789abcdef", Data = "3082" },
        new CentreAnswered("holder", "refused", "expired", null, new("006", "期限切れです")) { ResultOutline = new(33, "00ff12ab") },
        new ResultHandedOver("a.xml", new(true, new string('0', 64), "UTF-8", new Dictionary<string, string> { ["Name"] = "●橋　花子" }) { Outline = new(33, "00ff12ab") }),
        new OtherProgramActed("presents the PIN"),
        new CardFaulted("swapped"),
        new ActedElsewhere("the town hall", "sets a new PIN"),
        new ScenarioBroke(Owner.Configuration, 12),
        new ScenarioInterrupted(12),
        new ControlWithheld(Aspect.CardDates, "the last valid day"),
        new CardActWithheld("not-armed", "00 20 00 80 Lc=4 Le=-", "a secret for 0018 authentication PIN", "arm it"),
        new TransportBroke("card-removed", -2146434967),
        new ActNotDone("show-face", "nobody is there"),
        new TroubleBefell("camera-covered"),
        new FaceMemoryTold(1, 2, 3),
        new FrontTurned(FrontTurned.OwnDevice),
        new PhoneBrought("taro"),
        new PhoneHeld("taro", "card", PhoneHeld.PhoneReader),
        new PhoneAnswered("android", true, "wrong-pin"),
        new CentreAnswered("holder", "valid", null, null, null) { ByPhone = "iphone" },
        new ChartShown("0001", "●空　太郎", "ｶｸｳ ﾀﾛｳ", "架空県", "1234567", true, "照会番号不一致") { Confirmed = false },
        new RequestLeft("OQSsiquc01req_202503030001.xml", true, new(true, "UTF-8", new Dictionary<string, string> { ["InsurerNumber"] = "00138057" }, ["XmlMsg/MessageBody: is missing"])),
        new JudgementPoint(3));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_of_observation_comes_back_as_it_was(Observed what)
    {
        var written = LogFile.Write(AnyScenario.Header, LogOf(what));
        var again = Assert.IsType<LogReading.Complete>(LogFile.Read(written)).Stored;

        Assert.Equal(Text(written), Text(LogFile.Write(again.Header, again.Log)));
        var entry = Assert.Single(again.Log.Entries);
        Assert.Equal(what.GetType(), entry.What.GetType());
        Assert.Equal(what.Describe(), entry.What.Describe());
        Assert.Equal(Instant.FromUtc(2025, 3, 3, 0, 0), entry.At);
    }

    [Fact]
    public void No_kind_is_forgotten_in_the_table_above_or_in_the_file_format()
    {
        var kinds = typeof(Observed).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Observed))).ToHashSet();
        Assert.Equal(kinds, typeof(Observed).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType).ToHashSet());
        Assert.Equal(kinds, ((IEnumerable<object[]>)EveryKind()).Select(row => row[0].GetType()).ToHashSet());
    }

    [Fact]
    public void A_log_is_a_header_one_line_for_each_observation_and_a_closing_line_each_with_the_hash_of_the_line_before()
    {
        var lines = Text(LogFile.Write(AnyScenario.Header, LogOf(new CardPlaced("taro"), new ReaderRestarted()))).Split('\n');

        Assert.Equal(5, lines.Length);
        Assert.StartsWith("""{"type":"log-opened","schema":"conformance-observation-log","version":1,"build":"1.0.0","scenario":{"file":"one.feature",""", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(""","device":"simulated","binding":"in-process","seed":1,"requirementSet":"2025-09"}""", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            $$$"""{"type":"observed","seq":1,"at":"2025-03-03T00:00:00Z","prev":"{{{Sha256(lines[0])}}}","what":{"kind":"card-placed","persona":"taro","source":"patient"}}""",
            lines[1]);
        Assert.Equal(
            $$$"""{"type":"observed","seq":2,"at":"2025-03-03T00:00:00Z","prev":"{{{Sha256(lines[1])}}}","what":{"kind":"reader-restarted","source":"staff"}}""",
            lines[2]);
        Assert.Equal($$"""{"type":"log-closed","entries":2,"prev":"{{Sha256(lines[2])}}"}""", lines[3]);
        Assert.Equal("", lines[4]);
    }

    [Fact]
    public void The_header_comes_back_with_its_steps()
    {
        var header = Assert.IsType<LogReading.Complete>(LogFile.Read(LogFile.Write(AnyScenario.Header, new()))).Stored.Header;
        Assert.Equal(("simulated", "in-process", 1, "2025-09", "1.0.0"), (header.Device, header.Binding, header.Seed, header.RequirementSet, header.Build));
        Assert.Equal(("表と文字列", "ja", 3), (header.Scenario.Title, header.Scenario.Language, header.Scenario.Line));
        Assert.Equal(["RDR-1", "RDR-2"], header.Scenario.Tags);
        Assert.Equal(
            [(StepKind.Given, "前提", "a table", 4, (string?)null), (StepKind.Then, "ならば", "a text", 7, "two\nlines")],
            header.Scenario.Steps.Select(step => (step.Kind, step.Keyword, step.Text, step.Line, step.DocString)));
        Assert.Equal([["a", "b"], ["1", ""]], header.Scenario.Steps[0].Table);
    }

    [Fact]
    public void Characters_are_kept_readable() =>
        Assert.Contains("まもなく●", Text(LogFile.Write(AnyScenario.Header, LogOf(new ScreenShown(Screen)))), StringComparison.Ordinal);

    /// <summary>A log of these observations, all at one moment.</summary>
    internal static ObservationLog LogOf(params Observed[] happened)
    {
        var log = new ObservationLog();
        foreach (var what in happened)
        {
            log.Append(Instant.FromUtc(2025, 3, 3, 0, 0), what);
        }

        return log;
    }

    private static string Text(byte[] bytes) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

    private static string Sha256(string line) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(line)));
}
