using System.Text.RegularExpressions;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception.Days;
using Conformance.Bench.Requirements;
using Conformance.Cli.Reception;

namespace Conformance.Harness.Tests.Reception;

/// <summary>serve --script, in this process: the example of a day, at a reception of its own.</summary>
public sealed class ServedDayTests : IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [Fact]
    public async Task A_day_is_played_its_results_are_in_face_and_then_it_ends()
    {
        var time = new MovedTime(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero));
        var profile = DeviceProfileFile.Read(Path.Combine(Root, "fixtures", "readers", "model-a.json"), CatalogueFolder.Read(Path.Combine(Root, "features", "requirements")).CapabilityIds);
        var day = new DayPlay(DayPlanFile.Read(Path.Combine(Root, "fixtures", "days", "quiet-morning.json"), Fixtures), DayPace.Parse("100000")!, new(_folder), time);
        var printed = new StringWriter();

        Assert.Equal(0, await new ServeSession(time, printed).RunAsync(new(new(_folder), new("1312345678"), Port: 0, Seed: 1), Fixtures, profile, day));

        var visits = Regex.Matches(printed.ToString(), @"visit (\d) \((.{8})\): ([a-z-]+), (\d) results").Select(match => string.Join(' ', match.Groups.Values.Skip(1))).ToList();
        Assert.Equal(["1 09:00:00 finished 1", "2 09:04:30 finished 1", "3 09:12:00 finished 1", "4 09:12:40 finished 1", "5 09:31:00 finished 1", "6 11:58:00 refused 0"], visits);
        Assert.Equal(5, Directory.GetFiles(Path.Combine(_folder, "face")).Length);
        Assert.Contains("The day is over.", printed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("taro", printed.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
