using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What a device may hold of faces once a session is over: nothing (RDR-6).</summary>
[Binding]
public sealed class FaceMemoryThens(Judge judge)
{
    /// <summary>A face was shown, and what the device told last of its memory since then is empty.</summary>
    [Then("nothing of any face is held any more")]
    public void NothingHeld()
    {
        var shown = judge.View.Last<FaceShown>();
        var told = shown is null ? null : judge.View.After(shown).Last<FaceMemoryTold>();
        judge.Decide(Checks.FaceNotKept, "frames 0, photos 0, templates 0", (shown, told) switch
        {
            (null, _) => new Sight.NotReached("no face was shown", judge.View.End),
            (_, null) => new Sight.NotReached("the device did not tell what it holds of faces", [shown, .. judge.View.End]),
            _ => new Sight.Reached(told.What is FaceMemoryTold { Frames: 0, Photos: 0, Templates: 0 }, told.What.Describe(), shown, told),
        });
    }
}
