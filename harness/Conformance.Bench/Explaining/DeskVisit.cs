using Conformance.Bench.Observation;
using Conformance.Verification;

namespace Conformance.Bench.Explaining;

/// <summary>What came of one visit.</summary>
/// <param name="Explained">The same in words.</param>
/// <param name="Answer">What the centre said of the qualification; null where it was not asked.</param>
/// <param name="LostIsShown">An invalid answer names the qualification that was lost.</param>
internal sealed record DeskVisit(Explained Explained, Eligibility? Answer, bool LostIsShown)
{
    public static DeskVisit Of(string identity, LogView log)
    {
        var screen = (log.Screen()?.What as ScreenShown)?.Screen;
        var asked = log.Last<CentreAnswered>()?.What as CentreAnswered;
        var inquiry = log.Last<CentreAnswered>(answer => answer.Request == "inquiry-card")?.What as CentreAnswered;
        var result = (log.Last<ResultHandedOver>()?.What as ResultHandedOver)?.Result;
        var answer = inquiry?.Outcome switch
        {
            null or "unreachable" or "refused" => (Eligibility?)null,
            "valid" => Eligibility.Valid,
            "unavailable" => Eligibility.Unavailable,
            _ => Eligibility.Invalid,
        };
        var explained = result is not null
            ? new Explained($"desk-{identity}-received", screen?.Title ?? "-", $"{inquiry?.Outcome}{(inquiry?.Reason is { } what ? $", {what}" : "")}")
            : new Explained($"desk-{identity}-not-received", screen?.Title ?? "-", asked is null ? "-" : $"{asked.Request}: {asked.Outcome}{(asked.Reason is { } why ? $", {why}" : "")}");
        return new(explained, answer, result?["InsurerNumber"] is not null);
    }
}
