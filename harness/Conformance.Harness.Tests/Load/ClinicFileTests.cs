using Conformance.Bench;
using Conformance.Load.Queues;

namespace Conformance.Harness.Tests.Load;

public sealed class ClinicFileTests : IDisposable
{
    private static readonly string Clinics = Path.Combine(LoadFiles.Fixtures, "traffic", "clinics");
    private readonly LoadFiles _files = new();

    [Fact]
    public void The_clinics_of_the_repository_read() =>
        Assert.Equal(["A city's hospital", "A town's clinic on a Monday"], Directory.GetFiles(Clinics, "*.json").Select(file => ClinicFile.Read(file).Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("\"to\": \"10:00\"", "\"to\": \"07:00\"", "$.day[0]: to lies after from")]
    [InlineData("\"from\": \"10:00\"", "\"from\": \"09:00\"", "$.day[1]: begins before")]
    [InlineData("\"from\": \"08:00\"", "\"from\": \"8 o'clock\"", "$.day[0].from")]
    [InlineData("\"patients\": 320", "\"patients\": -1", "$.day[0]: patients")]
    [InlineData("\"share\": 0.7", "\"share\": 0.8", "$.sessions: the four")]
    [InlineData("\"meanSeconds\": 60", "\"meanSeconds\": 0", "$.sessions.sight: meanSeconds")]
    [InlineData("\"spread\": 0.6", "\"spread\": 0", "$.sessions.help: spread")]
    [InlineData("\"atMostSeconds\": 180", "\"atMostSeconds\": 18000", "$.goal")]
    [InlineData("\"readers\": 2", "\"readers\": 4", "$.readers: a hospital")]
    [InlineData("\"readers\": 2", "\"readers\": 0", "$.readers: 1 to 12")]
    [InlineData("\"readerYen\": 190000", "\"readerYen\": -1", "$.readerYen")]
    [InlineData("\"mostCardInquiries\": 2100", "\"mostCardInquiries\": -1", "$.mostCardInquiries")]
    [InlineData("\"kind\": \"hospital\"", "\"kind\": \"shop\"", "$.kind")]
    public void What_is_wrong_is_named_with_its_place(string right, string wrong, string place)
    {
        var fault = Assert.Throws<BenchFaultException>(() => ClinicFile.Read(_files.Changed(Path.Combine(Clinics, "city-hospital.json"), right, wrong)));

        Assert.Contains($"changed.json, {place}", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_on_which_nobody_comes_is_refused() =>
        Assert.Contains("$.day", Assert.Throws<BenchFaultException>(() => ClinicFile.Read(_files.Written(
            """{"name":"x","kind":"clinic","day":[],"sessions":{"face":{"share":1,"meanSeconds":1},"pin":{"share":0,"meanSeconds":1},"sight":{"share":0,"meanSeconds":1},"help":{"share":0,"meanSeconds":1}},"goal":{"share":0.9,"atMostSeconds":1},"readers":1,"readerYen":1,"mostCardInquiries":1}"""))).What, StringComparison.Ordinal);

    public void Dispose() => _files.Dispose();
}
