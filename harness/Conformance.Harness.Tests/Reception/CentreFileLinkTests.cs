using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Bench.Time;
using Conformance.Terminal;

namespace Conformance.Harness.Tests.Reception;

/// <summary>What a disturbance at the centre is to the terminal.</summary>
public sealed class CentreFileLinkTests : IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));
    private static readonly CentreFile Inquiry = new("OQSsiquc01req_202503030001.xml", File.ReadAllBytes(Path.Combine(Root, "fixtures", "messages", "OQSsiquc01req.xml")));

    private readonly TestCertificateAuthority _authority = Fixtures.LoadAuthority();
    private readonly VirtualTime _time = new(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("lost")]
    [InlineData("reset")]
    public async Task What_is_lost_is_asked_for_again_and_not_refused(string how)
    {
        var link = Link(new Disturbance("first", new() { Nth = 1 }, how == "lost" ? new DisturbanceEffect.Lost() : new DisturbanceEffect.Reset()));
        Assert.IsType<CentreAnswer.Unreachable>(await link.AskAsync(Inquiry, default));
        Assert.Equal("OQSsiquc01res_202503030001.xml", Assert.Single(Assert.IsType<CentreAnswer.Answered>(await link.AskAsync(Inquiry, default)).Files).Name);
    }

    [Fact]
    public async Task What_comes_twice_is_one_file() =>
        Assert.Single(Assert.IsType<CentreAnswer.Answered>(await Link(new Disturbance("twice", new(), new DisturbanceEffect.Duplicate())).AskAsync(Inquiry, default)).Files);

    [Fact]
    public async Task What_takes_longer_comes_later()
    {
        var asked = Link([.. BenchFixtures.Disturbances(Path.Combine(Root, "fixtures", "disturbances", "slow-network.json")).Take(1)]).AskAsync(Inquiry, default);
        Assert.False(asked.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<CentreAnswer.Answered>(await asked);
    }

    [Theory]
    [InlineData("OQSsiquc01res_1.xml")]
    [InlineData("EPSxxxxx01req_1.xml")]
    [InlineData("letter.xml")]
    public async Task What_the_centre_does_not_answer_is_refused(string name) => Assert.IsType<CentreAnswer.Refused>(await Link().AskAsync(Inquiry with { Name = name }, default));

    public void Dispose() => _authority.Dispose();

    private CentreFileLink Link(params IReadOnlyList<Disturbance> disturbances) =>
        new(CentreFileService.Open(new() { Disturbances = disturbances }, Fixtures.LoadRegister(), _authority, _time, new Random(1), new Quiet()), _time);

    private sealed class Quiet : ICentreObserver
    {
        public void Answered(CentreExchange exchange)
        {
        }
    }
}
