using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of a phone in the card's place (facts/eligibility.md 5.4, 5.5).</summary>
[Binding]
public sealed class PhoneThens(Judge judge)
{
    private static readonly string[] Faces = ["face", "face-failed", "camera-failed", "card-face-hidden", "face-locked"];
    private static readonly string[] Holds = ["phone-hold", "phone-again", "phone-misplaced"];
    private const int PinLength = 4;

    private LogView Session => judge.View.Session;

    /// <summary>A button on the start screen, and the question for the kind behind it.</summary>
    [Then("the phone is offered beside the card, and its kind is asked for")]
    public void Offered()
    {
        var touched = judge.View.Last<ButtonTouched>(touch => touch.Button == "phone");
        var idle = touched is null ? null : judge.View.Before(touched).Screen("idle");
        var kinds = judge.View.After(touched).First<ScreenShown>();
        judge.Decide(Checks.PhoneOffered, "a button for the phone on the start screen, then one for each kind", (touched, idle, kinds) switch
        {
            (null, _, _) => new Sight.NotReached("nobody looked for the phone", judge.View.End),
            (_, null, _) => new Sight.NotReached("the start screen was not shown", touched),
            ({ What: ButtonTouched { Present: false } }, _, _) => new Sight.Reached(false, idle.What.Describe(), idle, touched),
            (_, _, null) => new Sight.Reached(false, "no screen followed", touched),
            _ => new Sight.Reached(Offers(kinds, "iphone") && Offers(kinds, "android"), kinds.What.Describe(), idle, touched, kinds),
        });
    }

    /// <summary>The phone knew its holder, and no pad was shown.</summary>
    [Then("the phone has proven its holder on itself, without a PIN at the reader")]
    [Then("暗証番号を入力せず、スマートフォン自体で本人確認が成立する")]
    public void ProvenOnItself()
    {
        var chosen = Session.Last<ButtonTouched>(touch => touch is { Button: "iphone", Present: true });
        var since = judge.View.After(chosen);
        var pad = since.First<ScreenShown>(shown => shown.Screen.Pad is not null);
        var proven = since.Last<PhoneAnswered>(answer => answer.Outcome == "proven");
        var decided = judge.View.After(proven).First<IdentityDecided>();
        judge.Decide(Checks.PhoneNoPin, "identity by iphone, and no pad", (chosen, pad, proven, decided) switch
        {
            (null, _, _, _) => new Sight.NotReached("no iPhone was chosen", judge.View.End),
            (_, not null, _, _) => new Sight.Reached(false, pad.What.Describe(), chosen, pad),
            (_, _, null, _) => new Sight.NotReached("no phone has proven its holder", [chosen, .. judge.View.End]),
            (_, _, _, null) => new Sight.Reached(false, "the reader decided nothing about identity", chosen, proven),
            _ => new Sight.Reached(
                proven.What is PhoneAnswered { Asked: "iphone", WithPin: false } && decided.What is IdentityDecided { Method: "iphone", Established: true },
                $"{proven.What.Describe()}; {decided.What.Describe()}",
                chosen,
                proven,
                decided),
        });
    }

    /// <summary>Four keys of a pad at the reader, before the phone was asked.</summary>
    [Then("the PIN of the phone was entered at the reader")]
    [Then("スマートフォンの暗証番号はカードリーダーで入力される")]
    public void PinAtReader()
    {
        var chosen = Session.Last<ButtonTouched>(touch => touch is { Button: "android", Present: true });
        var asked = chosen is null ? null : judge.View.After(chosen).Last<PhoneAnswered>();
        var entry = asked is null ? null : judge.View.After(chosen).Before(asked);
        var pad = entry?.First<ScreenShown>(shown => shown.Screen.Pad is not null);
        judge.Decide(Checks.PhonePinAtReader, "four digits on a pad, then the phone's word for them", (chosen, asked, pad) switch
        {
            (null, _, _) => new Sight.NotReached("no Android phone was chosen", judge.View.End),
            (_, null, _) => new Sight.NotReached("the phone was not asked", [chosen, .. judge.View.End]),
            (_, _, null) => new Sight.Reached(false, $"{asked.What.Describe()}; no pad before", chosen, asked),
            _ => new Sight.Reached(
                entry!.All<DigitKeyTouched>(key => key.Present).Count >= PinLength && asked.What is PhoneAnswered { Asked: "android", WithPin: true, Outcome: "proven" },
                asked.What.Describe(),
                chosen,
                pad,
                asked),
        });
    }

    /// <summary>Nothing was asked of a phone that lay elsewhere; at the phone reader it was asked, and the face reader went on.</summary>
    [Then("the phone was taken at the phone reader alone, and the session went on at the face reader")]
    public void AtPhoneReader()
    {
        var held = Session.Last<PhoneHeld>(what => what is { What: "phone", Place: PhoneHeld.PhoneReader });
        var waiting = held is null ? null : Session.Before(held).Screen();
        var early = held is null ? null : Session.Before(held).First<PhoneAnswered>(answer => answer.Outcome == "proven");
        var asked = judge.View.After(held).First<PhoneAnswered>();
        var next = judge.View.After(asked).First<ScreenShown>();
        judge.Decide(Checks.PhoneAtPhoneReader, "the phone asked at the phone reader, then the face reader's next screen", (held, waiting, early) switch
        {
            (null, _, _) => new Sight.NotReached("no phone was held to the phone reader", judge.View.End),
            (_, null, _) or (_, { What: ScreenShown { Screen.Id: "idle" } }, _) => new Sight.NotReached("the reader asked for no phone", held),
            (_, _, not null) => new Sight.Reached(false, early.What.Describe(), early, held),
            _ when !Holds.Contains(Content(waiting).Id) => new Sight.NotReached($"the reader asked for no phone: {waiting.What.Describe()}", waiting, held),
            _ when asked is null || next is null => new Sight.Reached(false, asked is null ? "the phone was not asked" : "no screen followed", [waiting, held, .. judge.View.End]),
            _ => new Sight.Reached(
                asked.What is PhoneAnswered { Outcome: "proven" } && !Content(next).Id.StartsWith("phone-", StringComparison.Ordinal) && Content(next).Id is not ("idle" or "out-of-order"),
                $"{asked.What.Describe()}; {next.What.Describe()}",
                held,
                asked,
                next),
        });
    }

    /// <summary>The phone's proof was enough.</summary>
    [Then("no face was asked for, and the phone's holder was asked for consent")]
    [Then("顔認証を行わずに同意が尋ねられる")]
    public void NoFace()
    {
        var proven = Session.Last<IdentityDecided>(identity => identity is { Method: "iphone" or "android", Established: true });
        var face = Session.First<ScreenShown>(shown => Faces.Contains(shown.Screen.Id)) ?? Session.First<IdentityDecided>(identity => identity.Method == "face");
        var consent = judge.View.After(proven).First<ScreenShown>(shown => shown.Screen.IsConsent);
        judge.Decide(Checks.PhoneNoFace, "a consent screen, and no face before it", (proven, face, consent) switch
        {
            (null, _, _) => new Sight.NotReached("no phone has proven its holder", judge.View.End),
            (_, not null, _) => new Sight.Reached(false, face.What.Describe(), proven, face),
            (_, _, null) => new Sight.NotReached("the session did not come to consent", [proven, .. judge.View.End]),
            _ => new Sight.Reached(true, $"{proven.What.Describe()}; {consent.What.Describe()}", proven, consent),
        });
    }

    /// <summary>The centre says that the certificate has ended, on a day on which the card would have its grace.</summary>
    [Then("the phone is refused by the centre as {word}, without a grace")]
    public void NoGrace(string reason)
    {
        var held = Session.Last<PhoneHeld>(what => what.Place == PhoneHeld.PhoneReader);
        var answer = held is null ? null : judge.View.After(held).HolderAnswer();
        judge.Decide(Checks.PhoneNoGrace, $"refused by the centre as {reason}", (held, answer) switch
        {
            (null, _) => new Sight.NotReached("no phone was held to the phone reader", judge.View.End),
            (_, null) => new Sight.NotReached("the centre was never asked to accept the holder", [held, .. judge.View.End]),
            _ => new Sight.Reached(answer.What is CentreAnswered { Outcome: "refused" } refused && refused.Reason == reason, answer.What.Describe(), held, answer),
        });
    }

    private static bool Offers(LogEntry screen, string button) => Content(screen).Buttons.Any(candidate => candidate.Id == button);

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;
}
