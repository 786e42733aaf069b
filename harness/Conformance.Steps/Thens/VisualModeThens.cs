using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of visual mode (目視モード, RDR-8).</summary>
[Binding]
public sealed class VisualModeThens(Judge judge)
{
    /// <summary>The mode went on after the staff's act, by it, and never before.</summary>
    [Then("visual mode was started by staff at the {word}")]
    [Then("目視モードは職員が{word}で開始したものである")]
    public void StartedByStaff(string where)
    {
        var place = StepWords.Place(where);
        var by = place == "reader" ? "reader-passcode" : "terminal";
        var act = judge.View.First<StaffActed>(staff => staff.Act == $"enter visual mode at the {place}");
        var on = judge.View.First<VisualModeChanged>(change => change.On);
        judge.Decide(Checks.VisualModeByStaff, $"visual mode on, by {by}", (act, on) switch
        {
            (null, _) => new Sight.NotReached($"staff did not switch at the {place}", judge.View.End),
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

    /// <summary>The mode was on for one patient, and the next one's screen is the one of visual mode.</summary>
    [Then("the reader waits for staff to check the person by sight")]
    public void NextPatientInVisualMode()
    {
        var on = judge.View.Last<VisualModeChanged>(change => change.On);
        var taken = on is null ? null : judge.View.After(on).First<CardTaken>();
        var placed = taken is null ? null : judge.View.After(taken).Last<CardPlaced>();
        var screen = placed is null ? null : judge.View.After(placed).Screen();
        judge.Decide(Checks.VisualModeKept, "screen \"sight-check\" for the next patient", (on, placed, screen) switch
        {
            (null, _, _) => new Sight.NotReached("visual mode was never on", judge.View.End),
            (_, null, _) => new Sight.NotReached("no other patient came since visual mode went on", on),
            (_, _, null) => new Sight.NotReached("no screen followed the next card", judge.View.End),
            _ => new Sight.Reached(Content(screen).Id == "sight-check", screen.What.Describe(), on, placed, screen),
        });
    }

    /// <summary>Staff left the mode, and whoever has a card in the reader is offered the face.</summary>
    [Then("visual mode was left by staff at the {word} and the patient is offered the face")]
    public void LeftByStaff(string place)
    {
        var by = place == "reader" ? "reader-passcode" : "terminal";
        var act = judge.View.Last<StaffActed>(staff => staff.Act == $"leave visual mode at the {place}");
        var on = act is null ? null : judge.View.Before(act).Last<VisualModeChanged>();
        var off = judge.View.After(act).Last<VisualModeChanged>();
        var screen = judge.View.After(act).Screen();
        judge.Decide(Checks.VisualModeLeft, $"visual mode off, by {by}, and a button for the face", (act, on?.What, screen) switch
        {
            (null, _, _) => new Sight.NotReached($"staff did not leave visual mode at the {place}", judge.View.End),
            (_, not VisualModeChanged { On: true }, _) => new Sight.NotReached("visual mode was not on", act),
            _ when off is null => new Sight.Reached(false, "visual mode stays on", [on!, act, .. judge.View.End]),
            (_, _, null) => new Sight.Reached(false, "no screen followed", act, off),
            _ when Content(screen).Id == "idle" => new Sight.NotReached("nobody has a card in the reader", act, off, screen),
            _ => new Sight.Reached(
                off.What is VisualModeChanged { On: false } change && change.By == by && Content(screen).Buttons.Any(button => button.Id == "face"),
                $"{off.What.Describe()}; {screen.What.Describe()}",
                act,
                off,
                screen),
        });
    }

    /// <summary>The model declares the return: once the patient is gone the mode is off, by the model, and the next one is offered the face.</summary>
    [Then("visual mode ended by the model's own rule")]
    public void EndedByModel()
    {
        var on = judge.View.Last<VisualModeChanged>(change => change.On);
        var taken = on is null ? null : judge.View.After(on).First<CardTaken>();
        var off = taken is null ? null : judge.View.After(taken).First<VisualModeChanged>();
        var screen = judge.View.Session.Screen();
        judge.Decide(Checks.VisualModeReturns, "visual mode off, by model, and a button for the face", (on, taken, off) switch
        {
            (null, _, _) => new Sight.NotReached("visual mode was never on", judge.View.End),
            (_, null, _) => new Sight.NotReached("the patient did not take the card", on),
            (_, _, null) => new Sight.Reached(false, "visual mode stays on", on, taken, judge.View.End[0]),
            _ when screen is null => new Sight.NotReached("no screen followed the next card", off),
            _ => new Sight.Reached(
                off.What is VisualModeChanged { On: false, By: "model" } && Content(screen).Buttons.Any(button => button.Id == "face"),
                $"{off.What.Describe()}; {screen.What.Describe()}",
                on,
                taken,
                off,
                screen),
        });
    }

    /// <summary>The session ended by the staff's no.</summary>
    [Then("sight was refused by staff")]
    public void RefusedByStaff()
    {
        var act = judge.View.Session.Last<StaffActed>(staff => staff.Act.StartsWith("refuse", StringComparison.Ordinal));
        var decided = judge.View.After(act).Last<IdentityDecided>();
        var screen = judge.View.After(act).Screen();
        judge.Decide(Checks.SightRefused, "identity by sight refused by staff, screen \"refused\"", (act, decided, screen) switch
        {
            (null, _, _) => new Sight.NotReached("staff did not refuse", judge.View.End),
            (_, null, _) => new Sight.NotReached("the reader decided nothing after the staff's no", [act, .. judge.View.End]),
            (_, _, null) => new Sight.Reached(false, "no screen followed the staff's no", act, decided),
            _ => new Sight.Reached(
                decided.What is IdentityDecided { Method: "sight", Established: false, DecidedBy: "staff" } && Content(screen).Id == "refused",
                $"{decided.What.Describe()}; {screen.What.Describe()}",
                act,
                decided,
                screen),
        });
    }

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;
}
