using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Pcsc;
using Conformance.Bench.Physical;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Bench.Requirements;
using Conformance.Cli.Output;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Harness.Tests.Physical.Interlocking;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using NodaTime;

namespace Conformance.Harness.Tests.Physical;

/// <summary>Runs by --binding pcsc: the real service, a virtual reader, and a card in it that the bench did not put there.</summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class PhysicalRunTests : IAsyncLifetime
{
    private const string ByPin = "By PIN, with consent to everything";
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly CardToken Taro = LaboratoryCards.TokenOf("taro");

    private readonly PcscdFixture _fixture;
    private readonly VirtualAttendant _attendant = new();
    private readonly BenchFixtures _fixtures = new(Path.Combine(Root, "fixtures"));
    private readonly Catalogue _catalogue = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));
    private readonly IReadOnlyList<ScenarioCase> _cases = FeatureFolder.Read(Path.Combine(Root, "features"));

    public PhysicalRunTests(PcscdFixture fixture) => _fixture = fixture;

    public Task InitializeAsync() => AwaitEmptyAsync();

    public async Task DisposeAsync()
    {
        await _attendant.PullAsync();
        await AwaitEmptyAsync();
    }

    [Fact]
    public async Task Armed_the_holder_is_received_with_the_PIN_of_the_card_in_the_reader()
    {
        var result = await RunAsync(Setup(new(Taro, 1)), ByPin);

        Assert.True(result.Verdict == Verdict.Passed, result.Fault ?? string.Join('\n', result.Findings.Select(finding => finding.Seen)));
        Assert.Equal("pcsc", result.Stored.Header.Binding);
        Assert.Contains(result.Log.Entries, entry => entry.What is ApduExchanged { Digest: not null, Data: null });
        Assert.Equal(["place taro"], _attendant.Asked);
    }

    [Fact]
    public async Task Unarmed_the_same_scenario_says_what_was_kept_back_and_whose_turn_it_is()
    {
        var result = await RunAsync(Setup(null), ByPin);

        Assert.Equal((Verdict.NotTestable, Owner.Configuration), (result.Verdict, result.Owner));
        Assert.Contains(result.Findings, finding => finding.Seen.Contains($"--arm {Taro} --floor N", StringComparison.Ordinal));
        using var printed = new StringWriter();
        new FailureText(printed, new RunOutcome([], [], [])).Explain(result, "");
        Assert.Contains($"  to do     If the bench may present secrets to this card, say so: --arm {Taro} --floor N, where N tries stay left.\n            このカードに暗証番号等を提示してよければ、", printed.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, _attendant.CardOf("taro").AuthenticationTriesLeft);
    }

    [Fact]
    public async Task Personal_data_are_in_the_log_when_the_user_asked_for_them()
    {
        var result = await RunAsync(Setup(new(Taro, 1)) with { ShowsPersonalData = true }, ByPin);

        // The certificate is read by the reader; DER begins 30 82.
        Assert.Contains(result.Log.Entries, entry => entry.What is ApduExchanged { Data: ['3', '0', '8', '2', ..] });
    }

    [Fact]
    public async Task Another_program_that_uses_the_card_in_between_is_answered_by_a_new_question()
    {
        var result = await RunAsync(Setup(new(Taro, 1)) with { Sacrifice = Taro }, "The lock is the card's own, and holds against any other program");

        Assert.True(result.Verdict == Verdict.Passed, result.Fault ?? string.Join('\n', result.Findings.Select(finding => finding.Seen)));
        Assert.Equal(0, _attendant.CardOf("taro").AuthenticationTriesLeft);
    }

    [Fact]
    public async Task Without_a_sacrifice_the_card_is_not_even_asked_for()
    {
        var result = await RunAsync(Setup(new(Taro, 1)), "The lock is the card's own, and holds against any other program");

        Assert.Equal((Verdict.NotTestable, Owner.Configuration), (result.Verdict, result.Owner));
        Assert.Empty(_attendant.Asked);
    }

    [Fact]
    public async Task A_wrong_card_is_sent_back_and_the_right_one_asked_for()
    {
        _attendant.Mistake = "hanako";
        var result = await RunAsync(Setup(new(Taro, 1)), ByPin);

        Assert.Equal(Verdict.Passed, result.Verdict);
        Assert.Equal(["place taro", "take", "place taro"], _attendant.Asked);
    }

    [Fact]
    public async Task A_persona_without_a_physical_card_is_a_matter_of_configuration()
    {
        var result = await RunAsync(Setup(new(Taro, 1)) with { Cards = CustodyBook.Empty }, ByPin);

        Assert.Equal((Verdict.HarnessFault, Owner.Configuration), (result.Verdict, result.Owner));
        Assert.Contains("no physical card of taro is kept", result.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public async Task A_card_pulled_in_mid_scenario_is_the_benchs_fault_with_complete_evidence_and_the_next_run_is_whole(int command)
    {
        var (result, log) = await RunDisturbedAsync(command, _attendant.PullAsync);

        AssertBroken(result, log, "card-removed", "no-card");
        await AwaitEmptyAsync();
        Assert.Equal(Verdict.Passed, (await RunAsync(Setup(new(Taro, 1)), ByPin)).Verdict);
    }

    [Fact]
    public async Task A_service_restarted_in_mid_scenario_is_the_benchs_fault_with_complete_evidence_and_the_next_run_is_whole()
    {
        if (!_fixture.MayRestart)
        {
            // A service that ran before these tests is somebody else's.
            Assert.False(PrivatePcscd.IsHere, "a pcscd that is not this test's own answers where none else can be");
            await PrivatePcscd.MustPassAsync($"{typeof(PhysicalRunTests).FullName}.{nameof(A_service_restarted_in_mid_scenario_is_the_benchs_fault_with_complete_evidence_and_the_next_run_is_whole)}");
            return;
        }

        var (result, log) = await RunDisturbedAsync(command: 8, async () =>
        {
            _fixture.Stop();
            await _fixture.StartAsync();
        });

        AssertBroken(result, log, "service-unavailable", "reader-unavailable", "card-removed", "card-reset", "no-card", "other");
        await _attendant.PullAsync();
        await AwaitEmptyAsync();
        Assert.Equal(Verdict.Passed, (await RunAsync(Setup(new(Taro, 1)), ByPin)).Verdict);
    }

    [Fact]
    public async Task A_reader_that_is_not_there_is_named_with_what_there_is()
    {
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => BindingSource.OpenAsync(BindingKind.Pcsc, new WallClock(), physical: Setup(null) with { Reader = "Gemini" }));
        Assert.Contains("Virtual PCD 00 00", fault.Hint, StringComparison.Ordinal);
    }

    private static void AssertBroken(ScenarioResult result, byte[] log, params string[] kinds)
    {
        Assert.True((Verdict.HarnessFault, (Owner?)Owner.Bench) == (result.Verdict, result.Owner), $"{result.Verdict} {result.Owner} {result.Fault}");
        Assert.Contains("the way to the card broke", result.Fault, StringComparison.Ordinal);
        var stored = Assert.IsType<LogReading.Complete>(LogFile.Read(log)).Stored;
        Assert.Contains(stored.Log.Entries.Select(entry => entry.What).OfType<TransportBroke>().First().KindOfFault, kinds);
        Assert.Contains(stored.Log.Entries, entry => entry.What is ScenarioBroke { Owner: Owner.Bench });
    }

    private static Task AwaitEmptyAsync()
    {
        Assert.IsType<CardWait.Reached>(PcscdFixture.Reader().WaitForCard(false, Duration.FromSeconds(20)));
        return Task.CompletedTask;
    }

    private PhysicalSetup Setup(Arming? arming) => new()
    {
        Reader = "PCD 00 00",
        Arming = arming,
        Cards = CustodyBook.Empty.Mark(Taro, "taro", null, "test", Instant.FromUtc(2025, 3, 3, 0, 0)),
        Key = LaboratoryCards.Key,
        Attendant = _attendant,
    };

    private async Task<ScenarioResult> RunAsync(PhysicalSetup setup, string title, Func<LogHeader, ILogSink>? keep = null)
    {
        using var source = await BindingSource.OpenAsync(BindingKind.Pcsc, new WallClock(), physical: setup);
        var profile = _fixtures.Reader("model-a", _catalogue.CapabilityIds).Over(BindingKind.Pcsc);
        var desks = new DeskFactory(_fixtures, source.Create, BindingKind.Pcsc, profile, DeviceChoice.Good, 1) { MayLock = setup.Sacrifice is not null };
        await using var run = await BenchRun.StartAsync(_catalogue);
        return await run.RunAsync(_cases.Single(scenario => scenario.Title == title), desks, new Unobserved(), keep);
    }

    private async Task<(ScenarioResult Result, byte[] Log)> RunDisturbedAsync(int command, Func<Task> disturb)
    {
        DisturbingSink? sink = null;
        var result = await RunAsync(Setup(new(Taro, 1)), ByPin, header => sink = new(header, command, disturb));
        return (result, sink!.Bytes);
    }
}
