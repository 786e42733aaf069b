using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Steps.Thens;

/// <summary>Whose a result is that lies at the terminal: byte for byte the centre's, or the device's.</summary>
internal static class ResultOrigin
{
    /// <summary>The centre's answer that the result came from: the last one before it; null when the centre had sent none.</summary>
    public static LogEntry? Sent(LogView view, LogEntry handedOver) =>
        view.Before(handedOver).Last<CentreAnswered>(answer => answer is { Request: "inquiry-card", ResultHash: not null });

    /// <summary>True when nobody changed it on the way.</summary>
    public static bool IsCentres(LogView view, LogEntry handedOver) =>
        Sent(view, handedOver) is { What: CentreAnswered { ResultHash: var hash } } && hash == ((ResultHandedOver)handedOver.What).Result.Hash;

    /// <summary>Who has to act on what stands in it; null, and so the check's own owner, where the centre's answers cannot be seen.</summary>
    public static Owner? Owner(LogView view, LogEntry handedOver)
    {
        if (!view.Offers(Aspect.CentreRequest))
        {
            return null;
        }

        return IsCentres(view, handedOver) ? Conformance.Bench.Judgement.Owner.Centre : Conformance.Bench.Judgement.Owner.Device;
    }
}
