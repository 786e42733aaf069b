using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.SmartCard;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What face and sight must do without a PIN, and what they must leave alone (CARD-8, facts/eligibility.md 10).</summary>
[Binding]
public sealed class SightThens(Judge judge)
{
    /// <summary>A miss before the sight check and a miss after it are counted as two.</summary>
    [Then("the sight check gave no try back, and {int} try is left")]
    [Then("the sight check gave no try back, and {int} tries are left")]
    public void CounterKept(int expected)
    {
        var confirmed = judge.View.Last<StaffActed>(staff => staff.Act.StartsWith("confirm", StringComparison.Ordinal));
        var sight = confirmed is null ? null : judge.View.SessionOf(confirmed).First<ApduExchanged>(apdu => apdu is { Instruction: Instruction.ComputeDigitalSignature, Status: "9000" });
        var before = sight is null ? null : judge.View.Before(sight).Last<ApduExchanged>(apdu => apdu is { PresentsPin: true, TriesLeft: not null });
        var after = sight is null ? null : judge.View.After(sight).First<ApduExchanged>(apdu => apdu is { PresentsPin: true, TriesLeft: not null });
        judge.Decide(Checks.CounterAfterVisualMode, $"the chip says {expected}", (before, sight, after) switch
        {
            (_, null, _) => new Sight.NotReached("the card signed for nobody that staff confirmed", judge.View.End),
            (null, _, _) => new Sight.NotReached("no PIN was missed before the sight check", sight),
            (_, _, null) => new Sight.NotReached("no PIN was missed after the sight check", [sight, .. judge.View.End]),
            _ => new Sight.Reached(Left(after) == expected && Left(before) == expected + 1, $"{before.What.Describe()}; {after.What.Describe()}", before, sight, after),
        });
    }

    /// <summary>The staff's own passcode, entered at the reader, switches the mode on at once.</summary>
    [Then("the staff's passcode opened visual mode at the reader")]
    public void OpenedByPasscode()
    {
        var act = judge.View.Last<StaffActed>(staff => staff.Act == "enter visual mode at the reader");
        var on = judge.View.After(act).First<VisualModeChanged>();
        judge.Decide(Checks.VisualModeByPasscode, "visual mode on, by reader-passcode", (act, on) switch
        {
            (null, _) => new Sight.NotReached("staff entered no passcode at the reader", judge.View.End),
            _ when judge.View.Before(act).Last<VisualModeChanged>() is { What: VisualModeChanged { On: true } } already => new Sight.NotReached("visual mode was on before", already, act),
            _ when judge.View.Before(act).First<ScreenShown>() is null => new Sight.NotReached("the reader showed no screen", act),
            (_, null) => new Sight.Reached(false, "visual mode stays off", [act, .. judge.View.End]),
            _ => new Sight.Reached(on.What is VisualModeChanged { On: true, By: "reader-passcode" }, on.What.Describe(), act, on),
        });
    }

    /// <summary>The card was placed, its holder identified in that way, and then the card signed, with no PIN that it took.</summary>
    [Then("the card without PINs was received by {word}")]
    public void PinlessCardReceived(string method)
    {
        var placed = judge.View.Last<CardPlaced>();
        var screen = judge.View.Session.Screen();
        var identified = judge.View.Session.First<IdentityDecided>(identity => identity.Established);
        var signed = identified is null ? null : judge.View.After(identified).First<ApduExchanged>(apdu => apdu is { Instruction: Instruction.ComputeDigitalSignature, Status: "9000" });
        var pin = judge.View.Session.First<ApduExchanged>(apdu => apdu is { PresentsPin: true, Status: "9000" });
        judge.Decide(Checks.PinlessCardReceived, $"identity by {method}, and the card's signature", (placed, screen) switch
        {
            (null, _) => new Sight.NotReached("no card was placed", judge.View.End),
            (_, null) => new Sight.NotReached("no screen followed the card", placed),
            _ when pin is not null => new Sight.NotReached("the card has a PIN", placed, pin),
            _ when identified is null || signed is null => new Sight.Reached(false, screen.What.Describe(), placed, screen),
            _ => new Sight.Reached(((IdentityDecided)identified.What).Method == method, $"{identified.What.Describe()}; {signed.What.Describe()}", placed, identified, signed),
        });
    }

    private static int? Left(LogEntry entry) => ((ApduExchanged)entry.What).TriesLeft;
}
