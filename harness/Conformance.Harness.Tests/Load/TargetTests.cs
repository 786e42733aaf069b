using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Running;
using Conformance.Load.Traffic;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Conformance.Harness.Tests.Load;

/// <summary>What is loaded gives everybody the answer that is due; anything else is an error that says what came instead.</summary>
public sealed class TargetTests(TargetTests.Prepared prepared) : IClassFixture<TargetTests.Prepared>
{
    private static readonly LoadProfile Smoke = LoadProfileFile.Read(Path.Combine(LoadFiles.Profiles, "smoke.json"));

    [Fact]
    public async Task The_core_gives_everybody_what_is_due()
    {
        using var core = prepared.Cards.Core();

        var outcomes = await SendAsync(core, 400);

        Assert.DoesNotContain(outcomes, outcome => outcome.IsError);
        Assert.Equal(
            ["bad-signature", "expired", "grace", "invalid", "reminder", "revoked", "suspended", "unlinked", "valid"],
            outcomes.Select(outcome => outcome.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_centre_gives_everybody_what_is_due_by_card()
    {
        using var centre = prepared.Cards.Centre(Smoke);

        var outcomes = await SendAsync(centre, 300);

        Assert.DoesNotContain(outcomes, outcome => outcome.IsError);
        Assert.Equal(
            ["bad-signature", "expired", "grace", "invalid", "reminder", "revoked", "suspended", "unlinked", "valid"],
            outcomes.Select(outcome => outcome.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_centre_gives_everybody_what_is_due_by_number()
    {
        using var centre = prepared.Numbers.Centre(Smoke);

        var outcomes = await SendAsync(centre, 100);

        Assert.DoesNotContain(outcomes, outcome => outcome.IsError);
        Assert.Equal(["invalid", "unlinked", "valid"], outcomes.Select(outcome => outcome.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_centre_that_fails_is_seen_as_such()
    {
        using var centre = prepared.Cards.Centre(Smoke with { Centre = [new(CentreTroubleKind.Failing, 0, 60)] });

        Assert.Equal([RequestOutcome.Failed("holders: status 503")], (await SendAsync(centre, 3)).Distinct());
    }

    [Theory]
    [InlineData(302, "", "challenges: status 302")]
    [InlineData(200, "null", "challenges: what was asked for is not in the answer")]
    [InlineData(200, "{\"challenge\": \"\\ud800\"}", "challenges: what was asked for is not in the answer")]
    [InlineData(200, "{\"challenge\": \"!\"}", "challenges: the challenge is not in base64")]
    [InlineData(200, "<html>", "answer is no JSON")]
    public async Task What_is_no_answer_is_an_outcome_that_says_so(int status, string answer, string outcome)
    {
        using var server = WireMockServer.Start();
        server.Given(Request.Create().WithPath("/challenges").UsingPost()).RespondWith(Response.Create().WithStatusCode(status).WithBody(answer));
        using var endpoint = prepared.Cards.Endpoint(new(server.Url! + "/"), Smoke);

        Assert.Equal([RequestOutcome.Failed(outcome)], await SendAsync(endpoint, 1));
    }

    [Fact]
    public async Task An_answer_without_end_does_not_fill_the_generators_memory()
    {
        using var server = WireMockServer.Start();
        server.Given(Request.Create().WithPath("/challenges").UsingPost()).RespondWith(Response.Create().WithStatusCode(200).WithBody(new string('a', 2_000_000)));
        using var endpoint = prepared.Cards.Endpoint(new(server.Url! + "/"), Smoke);

        Assert.Equal([RequestOutcome.Failed("answer too long")], await SendAsync(endpoint, 1));
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_an_outcome_and_no_exception()
    {
        using var gone = prepared.Cards.Centre(Smoke);
        var address = ((Conformance.Load.Targets.CentreTarget)gone).Address;
        gone.Dispose();
        using var endpoint = prepared.Cards.Endpoint(address, Smoke);

        Assert.Equal([RequestOutcome.Failed("connection: ConnectionError")], await SendAsync(endpoint, 1));
    }

    [Fact]
    public async Task Somebodys_own_system_is_spoken_to_as_the_centre_is()
    {
        using var centre = prepared.Cards.Centre(Smoke);
        using var endpoint = prepared.Cards.Endpoint(((Conformance.Load.Targets.CentreTarget)centre).Address, Smoke);

        Assert.DoesNotContain(await SendAsync(endpoint, 10), outcome => outcome.IsError);
        Assert.StartsWith("http://127.0.0.1:", endpoint.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_answer_than_the_one_that_is_due_is_an_error()
    {
        using var centre = prepared.Numbers.Centre(Smoke);
        using var other = prepared.Cards.Core();

        Assert.Equal(RequestOutcome.Failed("expired instead of valid"), DueAnswer.Judge("valid", "expired"));
        Assert.Equal(RequestOutcome.Answered("expired"), DueAnswer.Judge("expired", "expired"));
        Assert.NotEqual(await SendAsync(centre, 50), await SendAsync(other, 50));
    }

    private static async Task<List<RequestOutcome>> SendAsync(ILoadTarget target, int count)
    {
        var outcomes = new List<RequestOutcome>();
        for (var index = 0; index < count; index++)
        {
            outcomes.Add(await target.SendAsync(new Arrival(index, TimeSpan.Zero), CancellationToken.None));
        }

        return outcomes;
    }

    /// <summary>Made once: certificates and signatures take a second. Every kind of person comes about equally often.</summary>
    public sealed class Prepared : IDisposable
    {
        public PreparedTraffic Cards { get; } = Make(cardShare: 1);

        public PreparedTraffic Numbers { get; } = Make(cardShare: 0);

        public void Dispose()
        {
            Cards.Dispose();
            Numbers.Dispose();
        }

        private static PreparedTraffic Make(double cardShare)
        {
            var model = TrafficModelFile.Read(LoadFiles.Traffic);
            var kinds = Enum.GetValues<PersonKind>();
            model = model with { People = kinds.ToDictionary(kind => kind, _ => 1.0 / kinds.Length) };
            return new(LoadFiles.Fixtures, new InquiryMix(model, TrafficScale.Of(model, "nation")!, 1, cardShare), expected: 50, seed: 1, new VirtualClock());
        }
    }
}
