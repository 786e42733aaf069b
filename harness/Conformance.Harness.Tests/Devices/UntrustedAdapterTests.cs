using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Devices.Remote.Serving;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Time;
using Conformance.Harness.Tests.Kills;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Whatever an adapter sends, it ends as a fault of the set-up that is named, and never as a verdict on the device.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class UntrustedAdapterTests(BenchFixture bench)
{
    private const string Acts = "/session/acts";
    private const string Events = "/session/events";
    private const string Screen = "/session/screen";
    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));

    [Theory]
    [InlineData(Acts, "this is not JSON", "is not as the protocol has it")]
    [InlineData(Acts, "", "is not as the protocol has it")]
    [InlineData(Acts, "[]", "is not as the protocol has it")]
    [InlineData(Acts, """{"outcome":"done","trusted":true}""", "is not as the protocol has it")]
    [InlineData(Acts, """{"outcome":"done","outcome":"not-done"}""", "is not as the protocol has it")]
    [InlineData(Acts, """{"outcome":null}""", "null stands where a field without a value is left out")]
    [InlineData(Acts, """{"outcome":"passed"}""", "there is no outcome \"passed\" here")]
    [InlineData(Events, """{"events":[],"settled":"yes"}""", "is not as the protocol has it")]
    [InlineData(Events, """{"events":[{"number":99,"what":{"kind":"centre-asked"}}],"settled":true}""", "event 99 stands where event ")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"verdict-passed"}}],"settled":true}""", "is not as the protocol has it")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"card-placed","persona":"taro"}}],"settled":true}""", "is not as the protocol has it")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"result-left","file":"../../etc/passwd"}}],"settled":true}""", "is no name of a file")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"visual-mode-changed","on":true,"by":"the bench"}}],"settled":true}""", "nobody called \"the bench\"")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"identity-decided","method":"pin","established":true,"reason":"ok"}}],"settled":true}""", "goes with a refusal alone")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"identity-decided","method":"magic","established":true}}],"settled":true}""", "identity is not proven by \"magic\"")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"consent-decided","item":"everything","given":true,"how":"touched"}}],"settled":true}""", "there is no item \"everything\"")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"apdu","header":"00A4","commandLength":0,"status":"9000","responseLength":0}}],"settled":true}""", "is no header of a command")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"apdu","header":"00A4040C","commandLength":0,"responseLength":0}}],"settled":true}""", "either a status or a fault")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"apdu","header":"00A4040C","commandLength":-1,"status":"9000","responseLength":0}}],"settled":true}""", "a length is out of range")]
    [InlineData(Events, """{"events":[{"number":N,"at":"2031-01-01T00:00:00Z","what":{"kind":"centre-asked"}}],"settled":true}""", "is no time near the desk's")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"screen-shown","screen":{"id":"pin","title":"t","lines":[],"buttons":[]}}}],"settled":true}""", "a pad goes with the screen \"pin\"")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"screen-shown","screen":{"id":"<script>","title":"t","lines":[],"buttons":[]}}}],"settled":true}""", "is no id of a screen")]
    [InlineData(Events, """{"events":[{"number":N,"what":{"kind":"screen-shown","screen":{"id":"finished","title":"t","lines":[],"buttons":[]}}}],"settled":true}""", "and the last event showed \"finished\"")]
    [InlineData(Screen, """{"screen":{"id":"finished","title":"t","lines":[],"buttons":[]}}""", "the screen reads \"finished\", and the last event showed ")]
    public async Task What_it_says_wrongly_is_named_and_is_its_own(string path, string answer, string said)
    {
        var result = await RunAsync(new(path, 3, (right, _) => Task.FromResult(answer.Replace("N", Number(right), StringComparison.Ordinal))), TimeProviders.Wall);
        AssertNamed(result, said);
    }

    [Fact]
    public async Task One_that_is_slow_is_given_up_after_its_time()
    {
        var clock = new VirtualTime(DateTimeOffset.UnixEpoch);
        var result = await RunAsync(
            new(Acts, 1, async (_, cancellation) =>
            {
                clock.Advance(TimeSpan.FromSeconds(11));
                await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation);
                return "";
            }),
            clock);
        AssertNamed(result, "no answer within 10 s");
    }

    [Fact]
    public async Task One_that_never_settles_is_given_up_after_its_time()
    {
        var result = await RunAsync(new(Events, 2, (_, _) => Task.FromResult("""{"events":[],"settled":false}""")), new HurriedTime());
        AssertNamed(result, "the device did not settle within 60 s");
    }

    [Fact]
    public async Task One_that_hangs_up_in_mid_session_is_named() =>
        AssertNamed(await RunAsync(new(Acts, 2, (_, _) => throw new IOException("gone")), TimeProviders.Wall), "the adapter hung up in the middle of an answer");

    [Fact]
    public async Task One_that_is_gone_in_mid_session_is_named() =>
        AssertNamed(await RunAsync(new(Acts, 2, (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError)), TimeProviders.Wall), "nothing listens there");

    [Fact]
    public async Task One_that_never_stops_talking_is_cut_off() =>
        AssertNamed(await RunAsync(new(Events, 2, (_, _) => Task.FromResult(new string(' ', (1 << 20) + 1))), TimeProviders.Wall), "the answer is longer than 1048576 bytes");

    [Fact]
    public async Task An_act_that_it_cannot_do_says_nothing_of_the_device()
    {
        var result = await RunAsync(new(Acts, 0, (_, _) => Task.FromResult("""{"outcome":"not-done","words":"the arm is stuck"}""")), TimeProviders.Wall);
        Assert.Equal((Verdict.NotTestable, (Owner?)Owner.Bench), (result.Verdict, result.Owner));
        Assert.Contains("the arm is stuck", result.Findings[^1].Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_that_a_person_is_asked_for_and_cannot_do_says_nothing_of_the_device()
    {
        var result = await RunAsync(new(Acts, 0, (_, _) => Task.FromResult("""{"outcome":"ask-a-person","words":"Place the card of taro."}""")), TimeProviders.Wall);
        // The served reader has no path for a person's answer.
        AssertNamed(result, "the adapter answered 400");
    }

    [Fact]
    public async Task A_card_in_the_place_of_another_is_the_configurations()
    {
        var result = await RunAsync(new(Acts, 0, (_, _) => Task.FromResult("""{"outcome":"done","card":"hanako"}""")), TimeProviders.Wall);
        Assert.Equal((Verdict.HarnessFault, (Owner?)Owner.Configuration), (result.Verdict, result.Owner));
        Assert.Contains("the card of taro was to be placed, and hanako's lies there", result.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_device_does_wrong_is_told_as_it_is()
    {
        var result = await RunAsync(null, TimeProviders.Wall, "pad-digit-twice", "Every pad has all ten digits, after a miss and after a cleared entry as well");
        Assert.Equal((Verdict.Failed, (Owner?)Owner.Device), (result.Verdict, result.Owner));
    }

    private static string Number(string right) => right.Split("\"number\":") is [_, var first, ..] ? first.Split(',')[0] : "1";

    private static void AssertNamed(ScenarioResult result, string said)
    {
        Assert.True(result.Fault?.Contains(said, StringComparison.Ordinal), $"{result.Verdict} {result.Fault}");
        Assert.Equal((Verdict.HarnessFault, (Owner?)Owner.Bench), (result.Verdict, result.Owner));
        Assert.Contains("hint: ", result.Fault, StringComparison.Ordinal);
        Assert.Contains(result.Log.Entries, entry => entry.What is ScenarioBroke { Owner: Owner.Bench });
    }

    private async Task<ScenarioResult> RunAsync(Saboteur? saboteur, TimeProvider clock, string device = "simulated", string title = "By PIN, with consent to everything")
    {
        await using var served = await ReaderService.StartAsync(_fixtures, bench.ModelA, new DeviceChoice(device), 0);
        await using var outside = await RemoteDevice.OpenAsync(new(served.Address, null), clock, new NobodyAtDesk(), saboteur);
        var profile = bench.ModelA with { Driver = new DeviceDriver.Remote(served.Address, null) };
        var desks = new DeskFactory(_fixtures, () => new OwnSlotBinding(), BindingKind.Own, profile, DeviceChoice.For(profile.Driver), 1) { Outside = outside };
        await using var run = await BenchRun.StartAsync(bench.Catalogue);
        return await run.RunAsync(bench.Cases.Single(scenario => scenario.Title == title), desks, new Unobserved());
    }
}
