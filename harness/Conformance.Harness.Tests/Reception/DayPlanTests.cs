using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Reception;
using Conformance.Bench.Reception.Days;
using Conformance.Harness.Tests.Bench;
using NodaTime;

namespace Conformance.Harness.Tests.Reception;

/// <summary>The plan of a day, and how fast it goes by.</summary>
public sealed class DayPlanTests : IDisposable
{
    private const string Good = """{"visits":[{"at":"09:00:00","persona":"taro"},{"at":"09:04:30","persona":"hanako","identity":"pin","consent":"nothing"}]}""";

    private static readonly string Days = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "days");
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Days, ".."));

    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void People_come_in_order_by_face_and_with_consent_unless_told_otherwise() => Assert.Equal(
        [new(new LocalTime(9, 0), new Visit("taro")), new(new LocalTime(9, 4, 30), new Visit("hanako", Visit.Pin, Visit.Nothing))],
        Read(Good));

    [Fact]
    public void The_example_is_as_the_schema_has_it_and_can_be_read()
    {
        var example = Path.Combine(Days, "quiet-morning.json");
        Assert.Empty(new SchemaCheck(File.ReadAllText(Path.Combine(Days, "day.schema.json"))).Faults(File.ReadAllText(example)));
        Assert.Equal(6, DayPlanFile.Read(example, Fixtures).Count);
    }

    [Theory]
    [InlineData("\"09:00:00\"", "\"9 o'clock\"", ", $.visits[0].at: \"9 o'clock\" is not in the right form; write it like 09:15:00")]
    [InlineData("\"at\":\"09:00:00\",", "", ", $.visits[0].at: the field is missing")]
    [InlineData("\"persona\":\"taro\"", "\"who\":\"taro\"", ", $.visits[0].persona: the field is missing")]
    [InlineData("\"pin\"", "\"eyes\"", ", $.visits[1].identity: there is no \"eyes\"; write one of: face, pin, sight")]
    [InlineData("\"nothing\"", "\"some\"", ", $.visits[1].consent: there is no \"some\"; write one of: everything, nothing")]
    [InlineData("09:04:30", "08:59:59", ", $.visits[1].at: this is before the visit that stands before it")]
    [InlineData("\"visits\"", "\"people\"", ", $.visits: the field is missing")]
    [InlineData("]}", "]", ", line 1: this is not JSON")]
    public void What_is_wrong_is_named_with_its_place(string what, string instead, string expected)
    {
        var fault = Assert.Throws<BenchFaultException>(() => Read(Good.Replace(what, instead, StringComparison.Ordinal)));
        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.StartsWith(_file + expected, fault.What, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Hint);
    }

    [Fact]
    public void Nobody_a_stranger_and_a_file_that_is_not_there_are_named_too()
    {
        Assert.EndsWith("$.visits: nobody comes; write at least one visit", Assert.Throws<BenchFaultException>(() => Read("""{"visits":[]}""")).What, StringComparison.Ordinal);
        Assert.Contains("nobody-knows", Assert.Throws<BenchFaultException>(() => Read(Good.Replace("hanako", "nobody-knows", StringComparison.Ordinal))).What, StringComparison.Ordinal);
        Assert.Equal("give --script a file that can be read", Assert.Throws<BenchFaultException>(() => DayPlanFile.Read(_file + ".none", Fixtures)).Hint);
    }

    [Theory]
    [InlineData("1", 270_000)]
    [InlineData("10", 27_000)]
    [InlineData("0.5", 540_000)]
    [InlineData("fetched", null)]
    public void A_pace_is_a_factor_or_the_software(string text, int? milliseconds) =>
        Assert.Equal(milliseconds is { } after ? TimeSpan.FromMilliseconds(after) : null, DayPace.Parse(text)!.After(TimeSpan.FromSeconds(270)));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000001")]
    [InlineData("1e3")]
    [InlineData("fast")]
    [InlineData("")]
    public void Anything_else_is_no_pace(string text) => Assert.Null(DayPace.Parse(text));

    public void Dispose() => File.Delete(_file);

    private IReadOnlyList<PlannedVisit> Read(string text)
    {
        File.WriteAllText(_file, text);
        return DayPlanFile.Read(_file, Fixtures);
    }
}
