using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of online consultations on the patient's own device (VISIT-2, CARD-8).</summary>
[Binding]
public sealed class OnlineThens(Judge judge)
{
    private const int PinLength = 4;

    private LogEntry? Turned => judge.View.Last<FrontTurned>(turn => turn.Front == FrontTurned.OwnDevice);

    /// <summary>Four digits at the device, and the card's word for them, before anything was complete.</summary>
    [Then("the consultation's identity was proven by card and PIN")]
    [Then("カードと暗証番号により本人確認が行われる")]
    public void ByPin()
    {
        var since = judge.View.After(Turned);
        var done = Turned is null ? null : since.First<ScreenShown>(shown => shown.Screen.Id == "finished");
        var before = done is null ? null : since.Before(done);
        var pad = before?.First<ScreenShown>(shown => shown.Screen.Pad is not null);
        var placed = before?.First<CardPlaced>();
        var proven = before?.Last<IdentityDecided>(identity => identity.Established);
        judge.Decide(Checks.OnlineByPin, "a pad, four digits, a card, and identity by pin", (Turned, done, pad) switch
        {
            (null, _, _) => new Sight.NotReached("no consultation was opened", judge.View.End),
            (_, null, _) => new Sight.NotReached("the consultation did not come to its end", [Turned, .. judge.View.End]),
            (_, _, null) => new Sight.Reached(false, $"{done.What.Describe()}; no pad before", done),
            _ => new Sight.Reached(
                before!.All<DigitKeyTouched>(key => key.Present).Count >= PinLength && placed is not null && proven?.What is IdentityDecided { Method: "pin" },
                proven?.What.Describe() ?? "nothing was decided about identity",
                [.. new[] { pad, placed, proven, done }.OfType<LogEntry>()]),
        });
    }

    /// <summary>Nobody is there who could look at the patient: four digits, the card's word for them, and no other way on any screen.</summary>
    [Then("the page for home visits took card and PIN and nothing else")]
    public void PageByPin()
    {
        var turned = judge.View.Last<FrontTurned>(turn => turn.Front == FrontTurned.VisitPage);
        var since = judge.View.After(turned);
        var sight = since.First<ScreenShown>(shown => shown.Screen.Buttons.Any(button => button.Id is "sight" or "face"));
        var done = since.First<ScreenShown>(shown => shown.Screen.Id == "finished");
        var proven = done is null ? null : since.Before(done).Last<IdentityDecided>(identity => identity.Established);
        judge.Decide(Checks.VisitPageByPin, "four digits, identity by pin, and no other way offered", (turned, sight, done) switch
        {
            (null, _, _) => new Sight.NotReached("nobody opened the page for home visits", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, $"{sight.What.Describe()}, with a way other than the PIN", turned, sight),
            (_, _, null) => new Sight.NotReached("the page did not come to its end", [turned, .. judge.View.End]),
            _ => new Sight.Reached(
                since.Before(done).All<DigitKeyTouched>(key => key.Present).Count >= PinLength && proven?.What is IdentityDecided { Method: "pin" },
                proven?.What.Describe() ?? "nothing was decided about identity",
                [.. new[] { turned, proven, done }.OfType<LogEntry>()]),
        });
    }

    /// <summary>The card came, takes no PIN, and the consultation did not go on with it.</summary>
    [Then("the card that takes no PIN is refused online")]
    public void WithoutPinRefused()
    {
        var since = judge.View.After(Turned);
        var placed = Turned is null ? null : since.First<CardPlaced>();
        var done = placed is null ? null : since.After(placed).First<ScreenShown>(shown => shown.Screen.Id == "finished");
        var refused = placed is null ? null : since.After(placed).Last<IdentityDecided>(identity => identity is { Method: "pin", Established: false, Reason: "locked" or "no-pin" });
        var told = refused is null ? null : since.After(refused).First<ScreenShown>();
        judge.Decide(Checks.OnlineWithoutPinRefused, "refused for want of a PIN, and the patient told", (placed, done, refused, told) switch
        {
            (null, _, _, _) => new Sight.NotReached("no card was placed in a consultation", judge.View.End),
            (_, not null, _, _) => new Sight.Reached(false, done.What.Describe(), placed, done),
            (_, _, null, _) => new Sight.NotReached("nobody said that the card takes no PIN", [placed, .. judge.View.End]),
            (_, _, _, null) => new Sight.Reached(false, $"{refused.What.Describe()}; no screen followed", placed, refused),
            _ => new Sight.Reached(((ScreenShown)told.What).Screen.Id == "refused", $"{refused.What.Describe()}; {told.What.Describe()}", placed, refused, told),
        });
    }
}
