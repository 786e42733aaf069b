using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class FaceMemoryThensTests
{
    private static readonly Observed Looked = new FaceShown("the holder's");
    private static readonly Observed Empty = new FaceMemoryTold(0, 0, 0);

    [Fact]
    public void Where_no_face_was_shown_nothing_is_proven() => NothingHeld(Placed, Empty).MustBe(Verdict.NotTestable);

    [Fact]
    public void A_device_that_tells_nothing_proves_nothing() => NothingHeld(Empty, Placed, Looked).MustBe(Verdict.NotTestable);

    [Fact]
    public void Nothing_left_is_right() => NothingHeld(Placed, Looked, Empty).MustBe(Verdict.Passed);

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    public void Anything_left_is_the_devices(int frames, int photos, int templates) =>
        NothingHeld(Placed, Looked, Empty, new FaceMemoryTold(frames, photos, templates)).MustBe(Verdict.Failed, Owner.Device);

    private static Finding NothingHeld(params Observed[] log) => Of(judge => new FaceMemoryThens(judge).NothingHeld(), log);
}
