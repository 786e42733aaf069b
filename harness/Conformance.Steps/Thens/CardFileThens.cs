using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.SmartCard.MyNumber;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>Against which of the card's references an entry is held; each counts its own misses (CARD-3).</summary>
[Binding]
public sealed class CardFileThens(Judge judge)
{
    private const int AuthenticationPin = 0x0018;

    /// <summary>Every VERIFY of a PIN was held against the authentication PIN's own reference: any other counts its own misses.</summary>
    [Then("every entry was held against the authentication PIN alone")]
    public void EntriesToAuthenticationPin()
    {
        var entries = PinEntries.Of(judge.View);
        var astray = entries.FirstOrDefault(touch => touch.Current.Entry is not { Id: AuthenticationPin, Application: var application } || application != ApplicationIdentifier.Jpki);
        judge.Decide(Checks.PinToItsFile, "VERIFY against EF 0018 of the JPKI application", entries is []
            ? new Sight.NotReached("no PIN was presented to the chip", judge.View.End)
            : new Sight.Reached(
                astray is null,
                astray is null ? $"{entries.Count} VERIFY, each against EF 0018" : $"VERIFY against {astray.Current}",
                [.. entries.Select(touch => touch.Entry)]));
    }
}
