using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>Against which of the card's references an entry is held; each counts its own misses (CARD-3).</summary>
[Binding]
public sealed class CardFileThens(Judge judge)
{
    private const string Jpki = "D392F000260100000001";
    private const int AuthenticationPin = 0x0018;

    /// <summary>Every VERIFY with data was held against the authentication PIN's own reference: any other counts its own misses.</summary>
    [Then("every entry was held against the authentication PIN alone")]
    public void EntriesToAuthenticationPin()
    {
        var entries = FileTrail.Of(judge.View).Where(touch => touch.Apdu.IsVerify).ToList();
        var astray = entries.Find(touch => touch.Current is not { Application: Jpki, File: AuthenticationPin });
        judge.Decide(Checks.PinToItsFile, "VERIFY against EF 0018 of the JPKI application", entries is []
            ? new Sight.NotReached("no PIN was presented to the chip", judge.View.End)
            : new Sight.Reached(
                astray is null,
                astray is null ? $"{entries.Count} VERIFY, each against EF 0018" : $"VERIFY against {astray.Current}",
                [.. entries.Select(touch => touch.Entry)]));
    }
}
