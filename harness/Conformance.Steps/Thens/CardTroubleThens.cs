using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen when something goes wrong with the card, and of a card that is none of ours (RDR-2, facts/eligibility.md 4.3).</summary>
[Binding]
public sealed class CardTroubleThens(Judge judge)
{
    private const string FaceApplication = "D3921000310001010402";
    private const int NumberB = 0x0012;
    private const int CardFace = 0x0002;
    private static readonly string[] Ways = ["card-flat-face-up", "card-flat-face-down", "card-upright"];

    /// <summary>The card left though nobody took it; whatever lies in the slot since has proven nothing in this session.</summary>
    [Then("no result is handed over once the card was pulled out or exchanged")]
    public void NoResultAfterExchange()
    {
        var left = judge.View.Session.Last<CardFaulted>(fault => fault.Fault is "pulled" or "swapped");
        var screen = left is null ? null : judge.View.Session.After(left).First<ScreenShown>();
        var handedOver = left is null ? null : judge.View.Session.After(left).First<ResultHandedOver>();
        judge.Decide(Checks.NoResultAfterExchange, "nothing at the terminal", (left, screen, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("the card neither left nor was exchanged", judge.View.End),
            (_, _, not null) => new Sight.Reached(false, handedOver.What.Describe(), left, handedOver),
            (_, null, _) => new Sight.NotReached("no screen followed", [left, .. judge.View.End]),
            _ => new Sight.Reached(true, $"nothing; {screen.What.Describe()}", [left, screen, .. judge.View.End]),
        });
    }

    /// <summary>An answer was spoilt. A reader may ask again and receive the patient; one that does not says what to do.</summary>
    [Then("the reader asks to place the card again by message {word}, or receives {}")]
    public void ToldOrReceived(string code, string kana)
    {
        var fault = judge.View.Session.First<CardFaulted>();
        var screen = fault is null ? null : judge.View.Session.After(fault).Screen();
        judge.Decide(Checks.UnreadableTold, $"screen \"card-error\" with message {code}, or \"finished\" for {kana}", (fault, screen) switch
        {
            (null, _) => new Sight.NotReached("nothing went wrong with the card", judge.View.End),
            (_, null) => new Sight.NotReached("no screen followed", [fault, .. judge.View.End]),
            _ => new Sight.Reached(
                ((ScreenShown)screen.What).Screen is { Id: "card-error", Message: { } shown } && shown.Code == code
                    || ((ScreenShown)screen.What).Screen is { Id: "finished" } finished && finished.KanaName == kana,
                screen.What.Describe(),
                fault,
                screen),
        });
    }

    /// <summary>Which way a card has to lie differs by model: it is read the one way, and to be placed again the other ways.</summary>
    [Then("every card is read as it lies or is to be placed again by message {word}, and one at least was read")]
    public void ReadOrTold(string code)
    {
        var placed = judge.View.All<TroubleBefell>(befell => Ways.Contains(befell.Trouble)).Select(way => (Way: way, Card: judge.View.After(way).First<CardPlaced>())).Where(one => one.Card is not null).ToList();
        var seen = placed.ConvertAll(one => (one.Way, Screen: WhileItLay(one.Card!).Screen(), Read: WhileItLay(one.Card!).First<ApduExchanged>(apdu => apdu.Status == "9000")));
        var wrong = seen.Find(one => one.Screen is not null && (one.Read is null || Content(one.Screen).Id == "card-error") && Content(one.Screen).Message?.Code != code);
        judge.Decide(Checks.PlacedReadOrTold, $"an answer of the card and another screen than \"card-error\", or message {code}", wrong switch
        {
            _ when placed.Count == 0 => new Sight.NotReached("no card was placed in a way that is right for some models alone", judge.View.End),
            _ when seen.Exists(one => one.Screen is null) => new Sight.NotReached("no screen followed the card", judge.View.End),
            { Way: { } way } => new Sight.Reached(false, $"{way.What.Describe()}; {wrong.Screen!.What.Describe()}", way, wrong.Screen),
            _ when seen.TrueForAll(one => one.Read is null) => new Sight.Reached(false, $"message {code} {seen.Count} times, and no card was read", [.. seen.Select(one => one.Screen!)]),
            _ => new Sight.Reached(true, string.Join("; ", seen.Select(one => one.Screen!.What.Describe())), [.. seen.Select(one => one.Screen!)]),
        });
    }

    /// <summary>To place such a card again is of no use; the reader says what it is.</summary>
    [Then("the reader shows message {word} and says that it is no My Number Card")]
    public void OtherCardTold(string code)
    {
        var placed = judge.View.Last<CardPlaced>();
        var screen = judge.View.Session.Screen();
        judge.Decide(Checks.OtherCardTold, $"screen \"card-error\" with message {code}", (placed, screen) switch
        {
            (null, _) => new Sight.NotReached("no card was placed", judge.View.End),
            (_, null) => new Sight.NotReached("no screen followed", placed),
            _ => new Sight.Reached(
                ((ScreenShown)screen.What).Screen is { Id: "card-error", Message: { } shown } && shown.Code == code,
                screen.What.Describe(),
                placed,
                screen),
        });
    }

    /// <summary>照合番号B was misread so often, then read rightly: the chip refused it and its face data, and still signs.</summary>
    [Then("{int} misreads of 照合番号B have locked the card's face data and nothing else")]
    public void NumberBLocked(int misreads)
    {
        var trail = FileTrail.Of(judge.View);
        var presented = trail.Where(touch => touch.Apdu.IsVerify && touch.Current is { Application: FaceApplication, File: NumberB }).ToList();
        var read = trail.FirstOrDefault(touch => touch.Apdu.Instruction == 0xB0 && touch.Current is { Application: FaceApplication, File: CardFace });
        var signed = read is null ? null : judge.View.After(read.Entry).First<ApduExchanged>(apdu => apdu is { Instruction: 0x2A, Status: "9000" });
        var opened = presented.Find(touch => touch.Apdu.Status == "9000");
        judge.Decide(Checks.NumberBLocks, "6984 to the right number, 6982 to the card's face", (read, signed) switch
        {
            _ when presented.Count <= misreads => new Sight.NotReached($"照合番号B was presented {presented.Count} times", judge.View.End),
            (null, _) => new Sight.NotReached("the card was not asked for its face", judge.View.End),
            (_, null) => new Sight.NotReached("the card signed for nobody after it", [read.Entry, .. judge.View.End]),
            _ => new Sight.Reached(
                opened is null && read.Apdu.Status == "6982",
                $"{presented[^1].Apdu.Describe()}; {read.Apdu.Describe()}",
                presented[^1].Entry,
                read.Entry,
                signed),
        });
    }

    private LogView WhileItLay(LogEntry placed) =>
        judge.View.SessionOf(placed) is var session && session.First<CardTaken>() is { } taken ? session.Before(taken) : judge.View.SessionOf(placed);

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;
}
