using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Harness.Tests.Bench;

public sealed class JudgeTests
{
    private readonly ObservationLog _log = new();

    [Fact]
    public void What_holds_passes_and_leaves_a_finding()
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        judge.Decide(OneRequirement.Check, "this", new Sight.Reached(true, "this"));
        Assert.Equal(Verdict.Passed, Assert.Single(judge.Findings).Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.NotTestable)]
    [InlineData(false, Verdict.Failed)]
    public void What_was_not_reached_is_not_testable_and_what_does_not_hold_fails(bool notReached, Verdict expected)
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        Sight sight = notReached ? new Sight.NotReached("nobody came") : new Sight.Reached(false, "that");

        var thrown = Assert.Throws<CheckNotPassedException>(() => judge.Decide(OneRequirement.Check, "this", sight));

        Assert.Equal(expected, thrown.Finding.Verdict);
        Assert.Contains("some-check", thrown.Message, StringComparison.Ordinal);
        Assert.Same(thrown.Finding, Assert.Single(judge.Findings));
    }

    [Fact]
    public void A_check_that_no_requirement_has_is_the_harness_fault()
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        var fault = Assert.Throws<BenchFaultException>(() => judge.Decide("no-such-check", "this", new Sight.Reached(true, "this")));
        Assert.Contains("\"no-such-check\" is in no requirement", fault.Message, StringComparison.Ordinal);
        Assert.Empty(judge.Findings);
    }

    [Theory]
    [InlineData("pin", Aspect.Screen, Verdict.Failed, Owner.Device)]
    [InlineData("face", Aspect.Screen, Verdict.NotApplicable, Owner.Configuration)]
    [InlineData("pin", Aspect.Apdu, Verdict.NotObservable, Owner.Configuration)]
    public void What_the_device_does_not_declare_is_not_asked_of_it(string capability, Aspect aspect, Verdict expected, Owner owner)
    {
        var catalogue = new Catalogue([OneRequirement.Plain with { Capability = "pin", Needs = [Aspect.Screen] }]);
        _log.Append(Instant.MinValue, new DeskOpened("taro", "simulated", "model-a", "InProcess") { Declared = new([capability], [aspect]) });
        var judge = Judge.OfRunning(catalogue, _log, () => Instant.MinValue);

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));

        var finding = Assert.Single(judge.Findings);
        Assert.Equal((expected, owner), (finding.Verdict, finding.Owner));
    }

    [Theory]
    [InlineData("SOMETHING", Verdict.Failed)]
    [InlineData("SOMETHING-ELSE", Verdict.NotApplicable)]
    public void What_is_not_in_the_set_does_not_count(string inSet, Verdict expected)
    {
        var set = new RequirementSet("2025-09", "one", [], new Dictionary<string, string> { [inSet] = "" });
        var judge = Judge.OfRunning(OneRequirement.Catalogue().For(set), _log, () => Instant.MinValue);

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));

        Assert.Equal(expected, Assert.Single(judge.Findings).Verdict);
    }

    [Theory]
    [InlineData(Aspect.Apdu, Verdict.Failed)]
    [InlineData(Aspect.Touch, Verdict.NotObservable)]
    public void A_check_is_judged_by_what_it_needs_itself_though_its_requirement_needs_more(Aspect offered, Verdict expected)
    {
        var check = OneRequirement.Plain.Checks[0] with { Needs = [Aspect.Apdu] };
        var catalogue = new Catalogue([OneRequirement.Plain with { Needs = [Aspect.Touch, Aspect.Apdu], Checks = [check] }]);
        _log.Append(Instant.MinValue, new DeskOpened("taro", "simulated", "model-a", "InProcess") { Declared = new([], [offered]) });
        var judge = Judge.OfRunning(catalogue, _log, () => Instant.MinValue);

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));

        Assert.Equal(expected, Assert.Single(judge.Findings).Verdict);
    }

    [Theory]
    [InlineData("not-armed", Verdict.NotTestable, Owner.Configuration)]
    [InlineData("not-on-a-physical-card", Verdict.NotTestable, Owner.Configuration)]
    // A device that reaches for the number is answerable for what comes of it.
    [InlineData("individual-number", Verdict.Failed, Owner.Device)]
    public void What_the_bench_kept_back_from_a_physical_card_the_device_cannot_have_failed_at(string rule, Verdict expected, Owner owner)
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        _log.Append(Instant.MinValue, new CardActWithheld(rule, "00 20 00 80 Lc=4 Le=-", "a secret", "arm the card"));
        judge.NextPoint();

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));

        var finding = Assert.Single(judge.Findings);
        Assert.Equal((expected, owner), (finding.Verdict, finding.Owner));
    }

    [Fact]
    public void What_was_kept_back_is_to_be_mended_by_whoever_set_the_run_up_and_not_by_the_device()
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        _log.Append(Instant.MinValue, new CardActWithheld("not-armed", "00 20 00 80 Lc=4 Le=-", "a secret", "arm the card with --arm 3f9a-1c22-7b04 --floor N"));
        judge.NextPoint();

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));

        var finding = Assert.Single(judge.Findings);
        Assert.Equal("arm the card with --arm 3f9a-1c22-7b04 --floor N.", finding.Remedy.En);
        Assert.Equal("このカードに暗証番号等を提示してよければ、--arm にカードのトークンを、--floor に残しておく回数を指定してください。", finding.Remedy.Ja);
        Assert.Equal("kept back from the card (not-armed): a secret [00 20 00 80 Lc=4 Le=-]; to do: arm the card with --arm 3f9a-1c22-7b04 --floor N", finding.Seen);
        Assert.Single(finding.Evidence);
    }

    [Fact]
    public void What_the_device_failed_at_is_to_be_mended_as_the_check_says()
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));
        Assert.Equal(OneRequirement.Catalogue().Find(OneRequirement.Check).Check.Remedy, Assert.Single(judge.Findings).Remedy);
    }

    [Fact]
    public void What_follows_something_that_was_left_undone_says_nothing_of_the_device()
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        _log.Append(Instant.MinValue, new ControlWithheld(Aspect.Clock, "the day"));
        judge.NextPoint();

        judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that"));

        var finding = Assert.Single(judge.Findings);
        Assert.Equal((Verdict.NotObservable, Owner.Configuration), (finding.Verdict, finding.Owner));
        Assert.Contains("clock", finding.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_an_act_that_nobody_could_do_is_the_benchs_to_mend()
    {
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        _log.Append(Instant.MinValue, new ActNotDone("touch-button", "the arm is stuck"));
        judge.NextPoint();

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(false, "that")));

        var finding = Assert.Single(judge.Findings);
        Assert.Equal((Verdict.NotTestable, Owner.Bench), (finding.Verdict, finding.Owner));
        Assert.Equal("not done: touch-button (the arm is stuck)", finding.Seen);
        Assert.Equal("See why nobody could do it, then run the scenario again.", finding.Remedy.En);
    }

    [Theory]
    [InlineData(Aspect.Screen, true, Verdict.Attested)]
    [InlineData(Aspect.Screen, false, Verdict.Failed)]
    [InlineData(Aspect.Apdu, true, Verdict.Passed)]
    public void What_a_person_alone_has_seen_is_attested_when_it_holds(Aspect attested, bool holds, Verdict expected)
    {
        var catalogue = new Catalogue([OneRequirement.Plain with { Needs = [Aspect.Screen] }]);
        _log.Append(Instant.MinValue, new DeskOpened("taro", "attended", "model-a", "own") { Declared = new([], [Aspect.Screen, Aspect.Apdu]) { Attested = [attested] } });
        var judge = Judge.OfRunning(catalogue, _log, () => Instant.MinValue);

        Record.Exception(() => judge.Decide(OneRequirement.Check, "this", new Sight.Reached(holds, "that")));

        Assert.Equal(expected, Assert.Single(judge.Findings).Verdict);
    }

    [Fact]
    public void A_stored_log_is_seen_as_it_was_at_each_Then_step()
    {
        var live = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        _log.Append(Instant.MinValue, new TimePassed(1));
        live.NextPoint();
        var first = Seconds(live);
        _log.Append(Instant.MinValue, new TimePassed(2));
        live.NextPoint();
        var second = Seconds(live);

        var again = Judge.OfStored(OneRequirement.Catalogue(), ((LogReading.Complete)LogFile.Read(LogFile.Write(AnyScenario.Header, _log))).Stored.Log);
        again.NextPoint();
        Assert.Equal([1.0], first);
        Assert.Equal(first, Seconds(again));
        again.NextPoint();
        Assert.Equal([1.0, 2.0], second);
        Assert.Equal(second, Seconds(again));
    }

    [Fact]
    public void A_stored_log_that_ends_before_a_Then_step_is_not_judged_there()
    {
        var live = Judge.OfRunning(OneRequirement.Catalogue(), _log, () => Instant.MinValue);
        live.NextPoint();

        var again = Judge.OfStored(OneRequirement.Catalogue(), _log);
        again.NextPoint();
        var fault = Assert.Throws<BenchFaultException>(again.NextPoint);
        Assert.Contains("before check 2", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Owner.Harness, fault.Owner);
    }

    [Fact]
    public void Who_has_to_act_is_read_off_the_log_before_the_check_names_its_own_owner()
    {
        Assert.Equal(Owner.Centre, OwnerOf(Owner.Centre, new Sight.Reached(false, "that")));
        Assert.Equal(Owner.Device, OwnerOf(Owner.Centre, new Sight.Reached(false, "that") { Owner = Owner.Device }));
        Assert.Equal(Owner.Device, OwnerOf(Owner.Centre, new Sight.NotReached("nobody came")));
        Assert.Equal(Owner.Centre, OwnerOf(Owner.Centre, new Sight.NotReached("the centre refused") { Owner = Owner.Centre }));
    }

    [Fact]
    public void Of_two_verdicts_the_worse_one_stays()
    {
        Assert.Equal(Verdict.Failed, Verdicts.Worse(Verdict.Failed, Verdict.Passed));
        Assert.Equal(Verdict.HarnessFault, Verdicts.Worse(Verdict.Failed, Verdict.HarnessFault));
        Assert.Equal(Verdict.NotTestable, Verdicts.Worse(Verdict.NotTestable, Verdict.Attested));
    }

    [Theory]
    [InlineData(Verdict.NotApplicable, true)]
    [InlineData(Verdict.NotObservable, true)]
    [InlineData(Verdict.Passed, true)]
    [InlineData(Verdict.Attested, true)]
    [InlineData(Verdict.NotTestable, false)]
    [InlineData(Verdict.Failed, false)]
    [InlineData(Verdict.HarnessFault, false)]
    public void Not_testable_is_no_pass(Verdict verdict, bool good) => Assert.Equal(good, verdict.IsGood());

    private static Owner OwnerOf(Owner owner, Sight sight) =>
        Assert.Throws<CheckNotPassedException>(() => Judge.OfStored(OneRequirement.Catalogue(owner), new ObservationLog()).Decide(OneRequirement.Check, "this", sight)).Finding.Owner;

    private static double[] Seconds(Judge judge) => [.. judge.View.All<TimePassed>().Select(entry => ((TimePassed)entry.What).Seconds)];
}
