using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class CameraThensTests
{
    private static readonly Observed Looked = new FaceShown("the holder with a hat");
    private static readonly Observed Refused = new IdentityDecided("face", false, "reader", "no-match");

    [Fact]
    public void A_camera_that_nobody_chose_decides_nothing()
    {
        WayOut(Placed, Looked, Shown("method", "pin")).MustBe(Verdict.NotTestable);
        FalseFace(Placed, Looked, Shown("method", "pin")).MustBe(Verdict.NotTestable);
        Unseen(Placed, Looked, Shown("method", "pin")).MustBe(Verdict.NotTestable);
    }

    [Fact]
    public void A_hindered_holder_who_is_received_all_the_same_needs_no_way_out() =>
        WayOut(Placed, Touch("face"), Looked, Identified("face"), Shown("finished")).MustBe(Verdict.Passed);

    [Fact]
    public void A_PIN_and_a_call_for_staff_are_a_way_out() =>
        WayOut(Placed, Touch("face"), Looked, Saying("face-failed", "職員をお呼びください", "pin")).MustBe(Verdict.Passed);

    [Fact]
    public void A_camera_that_looks_on_is_none() => WayOut(Placed, Touch("face"), Looked, Shown("face", "pin")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Whoever_passes_as_the_holder_is_the_devices() =>
        FalseFace(Placed, Touch("face"), Looked, Identified("face"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void Nobody_is_refused_by_a_reader_that_still_looks() => FalseFace(Placed, Touch("face"), Looked, Shown("face")).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_reader_that_gave_up_refused() => FalseFace(Placed, Touch("face"), Looked, Refused, Shown("face-failed")).MustBe(Verdict.Passed);

    [Fact]
    public void A_refusal_is_a_decision_as_well() => Unseen(Placed, Touch("face"), Looked, Refused, Shown("face-failed")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void So_is_an_identity() => Unseen(Placed, Touch("face"), Looked, Identified("face"), Shown("finished")).MustBe(Verdict.Failed, Owner.Device);

    [Fact]
    public void A_PIN_afterwards_is_another_matter() =>
        Unseen(Placed, Touch("face"), Looked, Shown("face-unseen", "pin"), Touch("pin"), Identified("pin"), Shown("finished")).MustBe(Verdict.Passed);

    private static Finding WayOut(params Observed[] happened) => Of(judge => new CameraThens(judge).HinderedWayOut(), happened);

    private static Finding FalseFace(params Observed[] happened) => Of(judge => new CameraThens(judge).FalseFaceRefused(), happened);

    private static Finding Unseen(params Observed[] happened) => Of(judge => new CameraThens(judge).NothingDecided(), happened);
}
