using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Waivers;
using NodaTime;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class WaiverFileTests : IDisposable
{
    private const string Good = """
        # yaml-language-server: $schema=waivers.schema.json
        waivers:
          - requirement: A-MUST
            reason: new glass is on its way
            owner: Quality
            last-day: 2025-12-31
        """;

    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_waiver_has_requirement_reason_owner_and_last_day() =>
        Assert.Equal([new Waiver("A-MUST", "new glass is on its way", "Quality", new LocalDate(2025, 12, 31))], Read(Good));

    [Theory]
    [InlineData("A-MUST", "NO-SUCH", ":3: there is no requirement \"NO-SUCH\"")]
    [InlineData("    reason: new glass is on its way\n", "", ":3: a waiver without \"reason\" excuses nothing")]
    [InlineData("    owner: Quality\n", "", ":3: a waiver without \"owner\"")]
    [InlineData("owner: Quality", "owner: ' '", ":5: a waiver without \"owner\"")]
    [InlineData("\n    last-day: 2025-12-31", "", ":3: a waiver without \"last-day\"")]
    [InlineData("2025-12-31", "2025-02-30", ":6: \"2025-02-30\" is no day")]
    [InlineData("2025-12-31", "31.12.2025", ":6: \"31.12.2025\" is no day")]
    [InlineData("owner:", "ownr:", ":5: a waiver has no field \"ownr\"")]
    [InlineData("reason: new", "reason: [new", ":5: this is not YAML: a bracket is not closed")]
    [InlineData("reason: new", "reason: \"new", ": this is not YAML")]
    [InlineData("waivers:", "waiver:", ":1: the file has to hold \"waivers:\"")]
    [InlineData("reason: new", "reason: &glass new", ":4: an anchor stands here")]
    [InlineData("reason: new glass is on its way", "reason: [[[[[[[[[[[[[[x]]]]]]]]]]]]]]", ":4: this is nested too deeply")]
    public void What_is_wrong_is_named_with_its_line(string what, string instead, string expected)
    {
        Assert.Contains(what, Good, StringComparison.Ordinal);
        var fault = Assert.Throws<BenchFaultException>(() => Read(Good.Replace(what, instead, StringComparison.Ordinal)));
        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.Contains(_file, fault.What, StringComparison.Ordinal);
        Assert.Contains(expected, fault.What, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Hint);
    }

    [Fact]
    public void A_requirement_is_waived_once() =>
        Assert.Contains(":7: A-MUST is waived twice", Assert.Throws<BenchFaultException>(() => Read($"{Good}\n{string.Join('\n', Good.Split('\n')[2..])}")).What, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("no-such-file", Assert.Throws<BenchFaultException>(() => WaiverFile.Read(_file + "-no-such-file", SmallCatalogue.All)).What, StringComparison.Ordinal);

    public void Dispose() => File.Delete(_file);

    private IReadOnlyList<Waiver> Read(string text)
    {
        File.WriteAllText(_file, text);
        return WaiverFile.Read(_file, SmallCatalogue.All);
    }
}
