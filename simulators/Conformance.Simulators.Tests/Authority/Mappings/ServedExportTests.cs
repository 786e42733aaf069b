using Conformance.Authority;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority.Mappings;

/// <summary>An export that a centre serves as stubs: what the Java WireMock makes of the same files, our own reader of them makes too.</summary>
public sealed class ServedExportTests : IDisposable
{
    private readonly ExportedDesk _desk = new();

    /// <summary>The centre behind them knows nobody and has another day, so that whatever is told comes out of the stubs.</summary>
    [Fact]
    public async Task An_export_that_is_served_answers_the_same_requests_as_the_centre_it_is_of()
    {
        var observer = new RecordingObserver();
        var nobody = Enumerable.Range(1, 30).Aggregate(InsuredRegister.Load(FixtureFolders.Register), (rest, number) => rest.Without($"TESTCARD{number:D6}99999003A"));
        using var served = EligibilityCentre.Start(new() { Stubs = StubBook.Read(_desk.Folder) }, nobody, _desk.Certificates, new SettableTime("2026-01-01T00:00:00"), new Random(0), observer);
        await _desk.AnswersAsTheCentreAsync(served.Address);
        Assert.All(observer.Exchanges, exchange => Assert.Equal(CentreExchangeKind.Stub, exchange.Kind));
    }

    [Fact]
    public void Every_member_that_an_export_can_have_is_read()
    {
        var register = InsuredRegister.Load(FixtureFolders.Register);
        var export = MappingsExport.Make(register, _desk.Certificates, new(2025, 3, 3, 9, 0), [
            new("fixed", new(), new DisturbanceEffect.Delayed(new Latency.Fixed(Duration.FromSeconds(1)))),
            new("varying", new() { Nth = 1 }, new DisturbanceEffect.Delayed(new Latency.Uniform(Duration.FromMilliseconds(5), Duration.FromMilliseconds(20)))),
            new("network", new() { Person = "it's \"so\"" }, new DisturbanceEffect.Delayed(new Latency.LogNormal(Duration.FromMilliseconds(400), 0.7))),
        ]);
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in export.Files().Where(file => file.Path.StartsWith("mappings/", StringComparison.Ordinal)))
        {
            File.WriteAllBytes(Path.Combine(folder.Path, Path.GetFileName(path)), bytes);
        }

        Assert.Equal(export.Count, StubBook.Read(folder.Path).Count);
    }

    public void Dispose() => _desk.Dispose();
}
