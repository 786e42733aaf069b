using Conformance.Bench.Desk;
using NodaTime.Text;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>The desk before anybody comes: its day, its reader, its centre.</summary>
[Binding]
public sealed class DeskGivens(Scene scene)
{
    private static readonly LocalDateTimePattern DayAndTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Sets the clock, Asia/Tokyo.</summary>
    [Given("it is {word} {word} at the desk")]
    [Given("窓口の日時は{word} {word}である")]
    public void ItIs(string day, string time) => scene.Plan.Now = DayAndTime.Parse($"{day} {time}").GetValueOrThrow();

    /// <summary>Chooses the reading of "three months" (facts/eligibility.md 10).</summary>
    [Given("grace is read as the end of the third month")]
    public void GraceToEndOfThirdMonth() => scene.Plan.Grace = GraceChoice.EndOfThirdMonth;

    /// <summary>Chooses the other reading.</summary>
    [Given("grace is read as the same day of the third month")]
    public void GraceToSameDay() => scene.Plan.Grace = GraceChoice.SameDayOfThirdMonth;

    /// <summary>Chooses the encoding of the centre's answers.</summary>
    [Given("the centre answers in {word}")]
    [Given("センターは{word}で回答する")]
    public void CentreAnswersIn(string encoding) =>
        scene.Plan.Encoding = encoding == "Shift_JIS" ? EncodingChoice.ShiftJis : EncodingChoice.Utf8;

    /// <summary>マイナ資格確認アプリ（資格確認限定型）: the centre gives such an institution nothing but eligibility (facts/eligibility.md 5.6).</summary>
    [Given("the institution has the application for eligibility only")]
    public void EligibilityOnly() => scene.Plan.IsEligibilityOnly = true;

    /// <summary>No request reaches the centre.</summary>
    [Given("the centre cannot be reached")]
    public void CentreUnreachable() => scene.Plan.Outage = OutageChoice.Unreachable;

    /// <summary>The centre answers that it cannot ask the insurers' records.</summary>
    [Given("the centre cannot ask its register")]
    public void RegisterDown() => scene.Plan.Outage = OutageChoice.RegisterDown;
}
