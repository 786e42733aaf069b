using System.Reflection;
using System.Text.Json.Serialization;
using Conformance.Bench.Observation;
using NodaTime;

namespace Conformance.Harness.Tests.Bench;

public sealed class LogFileTests
{
    private static readonly ScreenContent Screen = new(
        "pin", "暗証番号", ["職員をお呼びください"], [new("ok", "確定", false)], "7294058136", 2, 1, "ｶｸｳ ﾀﾛｳ", new("B001", "まもなく●"));

    public static TheoryData<Observed> EveryKind() => new(
        new DeskOpened("taro", "simulated", "model-a", "InProcess"),
        new CardPlaced("taro"),
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
        new CentreAnswered("holder", "refused", "expired", null, new("006", "期限切れです")),
        new ResultHandedOver("a.xml", new(true, "00", "UTF-8", new Dictionary<string, string> { ["Name"] = "●橋　花子" })),
        new OtherProgramActed("presents the PIN"),
        new JudgementPoint(3));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_of_observation_comes_back_as_it_was(Observed what)
    {
        var log = new ObservationLog();
        log.Append(Instant.FromUtc(2025, 3, 3, 0, 0), what);

        var text = LogFile.Write(log);
        var again = LogFile.Write(LogFile.Read(text));

        Assert.Equal(text, again);
        Assert.Equal(what.GetType(), Assert.Single(LogFile.Read(text).Entries).What.GetType());
        Assert.Equal(what.Describe(), Assert.Single(LogFile.Read(text).Entries).What.Describe());
    }

    [Fact]
    public void No_kind_is_forgotten_in_the_table_above_or_in_the_file_format()
    {
        var kinds = typeof(Observed).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Observed))).ToHashSet();
        Assert.Equal(kinds, typeof(Observed).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType).ToHashSet());
        Assert.Equal(kinds, ((IEnumerable<object[]>)EveryKind()).Select(row => row[0].GetType()).ToHashSet());
    }

    [Fact]
    public void A_broken_line_is_named()
    {
        var fault = Assert.Throws<FormatException>(() => LogFile.Read("\n{\"seq\":\n"));
        Assert.Contains("log line 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_are_kept_readable()
    {
        var log = new ObservationLog();
        log.Append(Instant.FromUtc(2025, 3, 3, 0, 0), new ScreenShown(Screen));
        Assert.Contains("まもなく●", LogFile.Write(log), StringComparison.Ordinal);
        Assert.Contains("\"source\":\"reader\"", LogFile.Write(log), StringComparison.Ordinal);
    }
}
