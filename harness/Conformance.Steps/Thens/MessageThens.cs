using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>The reader's own numbered messages (facts/eligibility.md 4.3): each where its cause is, and nowhere else.</summary>
[Binding]
public sealed class MessageThens(Judge judge)
{
    private static readonly string[] Endings = ["finished", "refused", "card-error"];

    /// <summary>The certificate is revoked or has ended; the number stands beside the centre's own words.</summary>
    [Then("message {word} sends the patient to the desk and to the municipality")]
    public void CertificateUnusable(string number)
    {
        var answer = judge.View.Session.Last<CentreAnswered>(sent => sent is { Request: "holder", Reason: "revoked" or "expired" });
        var screen = answer is null ? null : judge.View.Session.After(answer).First<ScreenShown>();
        judge.Decide(Checks.CertificateNumbered, $"screen \"refused\" with {number}", (answer, screen) switch
        {
            (null, _) => new Sight.NotReached("the centre refused no revoked or ended certificate", judge.View.End),
            (_, null) => new Sight.Reached(false, "no screen followed the centre's answer", answer),
            _ => new Sight.Reached(Content(screen).Id == "refused" && Shows(screen, number), Told(screen), answer, screen),
        });
    }

    /// <summary>Another cause has another message, or none; the session was served to an end that could have shown it.</summary>
    [Then("message {word} is not shown")]
    public void NotShown(string number)
    {
        var shown = judge.View.Session.First<ScreenShown>(screen => Shows(screen.Screen, number));
        var end = judge.View.Session.Screen(Endings);
        judge.Decide(CheckOf(number), $"no screen with {number}", (shown, end) switch
        {
            (not null, _) => new Sight.Reached(false, Told(shown), shown),
            (_, null) => new Sight.NotReached("the session came to none of its ends", judge.View.End),
            _ => new Sight.Reached(true, end.What.Describe(), [end, .. judge.View.End]),
        });
    }

    private static string CheckOf(string number) => number switch
    {
        "001" => Checks.UnreadableToldAlone,
        "002" => Checks.OtherCardToldAlone,
        "006" => Checks.CertificateNumberedAlone,
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "the messages known are 001, 002 and 006"),
    };

    private static ScreenContent Content(LogEntry entry) => ((ScreenShown)entry.What).Screen;

    private static bool Shows(LogEntry entry, string number) => Shows(Content(entry), number);

    private static bool Shows(ScreenContent screen, string number) =>
        screen.Message?.Code == number || screen.Lines.Any(line => line.StartsWith(number, StringComparison.Ordinal));

    private static string Told(LogEntry entry) => $"{entry.What.Describe()}: {string.Join(" / ", Content(entry).Lines)}";
}
