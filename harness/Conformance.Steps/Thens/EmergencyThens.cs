using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of viewing in an emergency (救急時医療情報閲覧, EMRG-2 to EMRG-4).</summary>
[Binding]
public sealed class EmergencyThens(Judge judge)
{
    private static readonly string[] Medical = ["OperationInfo", "DiagnosisInfo", "PharmacistsInfo", "SpecificHealthCheckupsInfo"];

    private LogEntry? Switched => judge.View.Last<StaffActed>(staff => staff.Act == "enter emergency viewing at the terminal");

    /// <summary>From the card on nothing was asked, and staff knew the person before the result came.</summary>
    [Then("in the emergency the patient was asked nothing and was known by sight")]
    public void Unasked()
    {
        var asked = judge.View.Session.First<ScreenShown>(shown => shown.Screen.IsConsent || shown.Screen.IsQuestion || OffersWay(shown));
        var confirmed = judge.View.Session.First<StaffActed>(IsConfirmation);
        var identified = confirmed is null ? null : judge.View.After(confirmed).First<IdentityDecided>(identity => identity is { Established: true, Method: "sight" });
        var handedOver = judge.View.Session.First<ResultHandedOver>();
        judge.Decide(Checks.EmergencyUnasked, "identity by sight once staff confirmed it, a result, and no question", (Switched, asked, handedOver) switch
        {
            (null, _, _) => new Sight.NotReached("staff did not switch emergency viewing on", judge.View.End),
            (_, { } question, _) => new Sight.Reached(false, question.What.Describe(), Switched, question),
            (_, _, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ when identified is null => new Sight.Reached(false, "nobody was known by sight", Switched, handedOver),
            _ => new Sight.Reached(handedOver.Sequence > identified.Sequence, $"{identified.What.Describe()}; {handedOver.What.Describe()}", Switched, identified, handedOver),
        });
    }

    /// <summary>Staff tried to all the same, and the patient was asked as every patient is.</summary>
    [Then("without the right to it nobody is received unasked")]
    public void ByRight()
    {
        var confirmed = judge.View.Session.Last<StaffActed>(IsConfirmation);
        var sight = judge.View.After(confirmed).First<IdentityDecided>(identity => identity is { Established: true, Method: "sight" });
        var offered = judge.View.Session.First<ScreenShown>(shown => shown.Screen.IsConsent || OffersWay(shown));
        judge.Decide(Checks.EmergencyByRight, "no identity by sight, and a way for the patient", (Switched, confirmed, sight, offered) switch
        {
            (null, _, _, _) => new Sight.NotReached("staff did not switch emergency viewing on", judge.View.End),
            (_, null, _, _) => new Sight.NotReached("staff did not confirm anybody", judge.View.End),
            (_, _, not null, _) => new Sight.Reached(false, sight.What.Describe(), Switched, confirmed, sight),
            (_, _, _, null) => new Sight.NotReached("the patient was offered no way to be received", judge.View.End),
            _ => new Sight.Reached(true, offered.What.Describe(), Switched, confirmed, offered),
        });
    }

    /// <summary>The one who comes after is asked again.</summary>
    [Then("the patient after the emergency is asked as ever")]
    public void ForOne()
    {
        var known = judge.View.After(Switched).First<IdentityDecided>(identity => identity is { Established: true, Method: "sight" });
        var taken = known is null ? null : judge.View.After(known).First<CardTaken>();
        var placed = taken is null ? null : judge.View.After(taken).First<CardPlaced>();
        var last = placed is null ? null : judge.View.After(placed).Last<ScreenShown>();
        var asked = placed is null ? null : judge.View.After(placed).First<ScreenShown>(shown => shown.Screen.IsConsent || OffersWay(shown));
        judge.Decide(Checks.EmergencyForOne, "consent, or a way to prove identity", (Switched, placed, last) switch
        {
            (null, _, _) => new Sight.NotReached("staff did not switch emergency viewing on", judge.View.End),
            (_, null, _) => new Sight.NotReached("nobody came after the emergency", judge.View.End),
            (_, _, null) => new Sight.NotReached("no screen followed the next card", placed),
            _ when asked is null => new Sight.Reached(false, last.What.Describe(), Switched, placed, last),
            _ => new Sight.Reached(true, asked.What.Describe(), Switched, placed, asked),
        });
    }

    /// <summary>Each element has its literal value; "none" stands for an element that is not there.</summary>
    [Then("the result tells of the emergency by")]
    public void Flagged(Table table)
    {
        var wanted = table.Rows.Select(row => (Element: row[0], Value: row[1] == "none" ? null : row[1])).ToList();
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var wrong = handedOver is null ? [] : wanted.Where(field => Result(handedOver)[field.Element] != field.Value).ToList();
        judge.Decide(Checks.EmergencyFlagged, string.Join(", ", wanted.Select(field => Words(field.Element, field.Value))), (Switched, handedOver) switch
        {
            (null, _) => new Sight.NotReached("staff did not switch emergency viewing on", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ => new Sight.Reached(wrong.Count == 0, wrong.Count == 0 ? "all of it" : string.Join(", ", wrong.Select(field => Words(field.Element, Result(handedOver)[field.Element]))), Switched, handedOver)
            {
                // Whose it is does not show: a reader may not have told, a centre may not have listened.
                Owner = judge.View.Offers(Aspect.CentreRequest) && !ResultOrigin.IsCentres(judge.View, handedOver) ? Owner.Device : null,
            },
        });
    }

    /// <summary>The reader served as in an emergency, and the centre opened nothing medical.</summary>
    [Then("without the right at the centre nothing medical is opened")]
    public void RightAtCentre()
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var opened = handedOver is null ? [] : Medical
            .SelectMany(item => new[] { $"{item}ConsFlg", $"{item}AvailableTime" })
            .Where(element => Result(handedOver)[element] is not (null or "0"))
            .ToList();
        judge.Decide(Checks.EmergencyRightAtCentre, "no medical item open, and the name", (Switched, handedOver) switch
        {
            (null, _) => new Sight.NotReached("staff did not switch emergency viewing on", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", judge.View.End),
            _ => new Sight.Reached(
                opened.Count == 0 && Result(handedOver)["Name"] is not null,
                opened.Count == 0 ? handedOver.What.Describe() : string.Join(", ", opened.Select(element => Words(element, Result(handedOver)[element]))),
                Switched,
                handedOver)
            {
                Owner = ResultOrigin.Owner(judge.View, handedOver),
            },
        });
    }

    private static bool IsConfirmation(StaffActed staff) => staff.Act.StartsWith("confirm", StringComparison.Ordinal);

    private static bool OffersWay(ScreenShown shown) => shown.Screen.Buttons.Any(button => button.Id is "face" or "pin");

    private static string Words(string element, string? value) => $"{element} {value ?? "none"}";

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
