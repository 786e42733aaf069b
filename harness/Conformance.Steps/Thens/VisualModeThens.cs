using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of visual mode (目視モード, RDR-8).</summary>
[Binding]
public sealed class VisualModeThens(Judge judge)
{
    /// <summary>The mode went on after the staff's act and by it.</summary>
    [Then("visual mode was started by staff at the {word}")]
    public void StartedByStaff(string place)
    {
        var by = place == "reader" ? "reader-passcode" : "terminal";
        var on = judge.View.Last<VisualModeChanged>(change => change.On);
        var act = judge.View.Last<StaffActed>(staff => staff.Act.StartsWith("enter visual mode", StringComparison.Ordinal));
        judge.Decide(Checks.VisualModeByStaff, $"visual mode on, by {by}", (act, on) switch
        {
            (null, _) => new Sight.NotReached("staff did not switch", judge.View.End),
            (_, null) => new Sight.NotReached("visual mode never went on", [act, .. judge.View.End]),
            _ => new Sight.Reached(on.What is VisualModeChanged change && change.By == by && on.Sequence > act.Sequence, on.What.Describe(), act, on),
        });
    }

    /// <summary>Faces failed or a passcode was wrong, and still the mode is off.</summary>
    [Then("visual mode did not start")]
    public void DidNotStart()
    {
        var refused = judge.View.Last<IdentityDecided>(identity => identity is { Method: "face", Established: false });
        var on = judge.View.Last<VisualModeChanged>(change => change.On) ?? judge.View.Screen("sight-check");
        judge.Decide(Checks.VisualModeByStaff, "visual mode stays off", (refused, on) switch
        {
            (_, not null) => new Sight.Reached(false, on.What.Describe(), on),
            (null, _) => new Sight.NotReached("no face was refused: the mode had no cause to start", judge.View.End),
            _ => new Sight.Reached(true, "the face was refused and the mode stayed off", [refused, .. judge.View.End]),
        });
    }

    /// <summary>The next patient's first screen is the one of visual mode.</summary>
    [Then("the reader waits for staff to check the person by sight")]
    public void NextPatientInVisualMode()
    {
        var on = judge.View.Last<VisualModeChanged>();
        var placed = judge.View.Last<CardPlaced>();
        var screen = judge.View.After(placed).Screen();
        judge.Decide(Checks.VisualModeKept, "screen \"sight-check\" for the next patient", (on?.What, screen) switch
        {
            (not VisualModeChanged, _) => new Sight.NotReached("visual mode was never on", judge.View.End),
            (_, null) => new Sight.NotReached("no screen followed the next card", judge.View.End),
            _ => new Sight.Reached(((ScreenShown)screen.What).Screen.Id == "sight-check", screen.What.Describe(), on!, screen),
        });
    }

    /// <summary>After the mode was left, the choice of ways is offered again.</summary>
    [Then("the patient is offered the face")]
    public void FaceIsOffered()
    {
        var left = judge.View.Last<VisualModeChanged>();
        var screen = judge.View.After(judge.View.Last<CardPlaced>()).Screen();
        judge.Decide(Checks.VisualModeLeft, "a button for the face", (left, screen) switch
        {
            (null, _) => new Sight.NotReached("visual mode was never on", judge.View.End),
            (_, null) => new Sight.NotReached("no screen followed the next card", judge.View.End),
            _ => new Sight.Reached(((ScreenShown)screen.What).Screen.Buttons.Any(button => button.Id == "face"), screen.What.Describe(), left, screen),
        });
    }

    /// <summary>The model declares the return, and the log says that it was the model.</summary>
    [Then("visual mode ended by the model's own rule")]
    public void EndedByModel()
    {
        var off = judge.View.Last<VisualModeChanged>(change => !change.On);
        judge.Decide(Checks.VisualModeLeft, "visual mode off, by model", off is null
            ? new Sight.NotReached("visual mode never went off", judge.View.End)
            : new Sight.Reached(off.What is VisualModeChanged { By: "model" }, off.What.Describe(), off));
    }

    /// <summary>The session ended by the staff's no.</summary>
    [Then("sight was refused by staff")]
    public void RefusedByStaff()
    {
        var act = judge.View.Last<StaffActed>(staff => staff.Act.StartsWith("refuse", StringComparison.Ordinal));
        var decided = judge.View.After(act).Last<IdentityDecided>();
        judge.Decide(Checks.SightRefused, "identity by sight refused by staff", (act, decided) switch
        {
            (null, _) => new Sight.NotReached("staff did not refuse", judge.View.End),
            (_, null) => new Sight.NotReached("the reader decided nothing after the staff's no", [act, .. judge.View.End]),
            _ => new Sight.Reached(decided.What is IdentityDecided { Method: "sight", Established: false, DecidedBy: "staff" }, decided.What.Describe(), act, decided),
        });
    }
}
