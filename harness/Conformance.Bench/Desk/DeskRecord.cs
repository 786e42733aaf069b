using Conformance.Bench.Devices;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>
/// Writes down what the device's profile offers and nothing else. The people at the desk have eyes all the same: they see a screen that
/// is not recorded.
/// </summary>
internal sealed class DeskRecord(ObservationLog log, TimeProvider time, DeviceProfile profile)
{
    /// <summary>What the patient sees now; null before the first screen.</summary>
    public ScreenContent? Screen { get; private set; }

    public void Observe(Observed what)
    {
        if (what is ScreenShown shown)
        {
            Screen = shown.Screen;
        }

        if (ObservedAspects.Of(what) is not { } aspect || profile.Observability.Contains(aspect))
        {
            log.Append(Instant.FromDateTimeOffset(time.GetUtcNow()), what);
        }
    }

    /// <summary>Writes down what was wanted of a physical card and can be done to simulated ones alone.</summary>
    public void NotOnPhysicalCard(string act, string toDo) => Observe(new CardActWithheld(CardActWithheld.NotOnPhysicalCard, act, "it can be done to a simulated card alone", toDo));

    /// <summary>Whether the bench may do something that takes control of the device; what it may not is written down once.</summary>
    public bool MayControl(Aspect control, string wanted)
    {
        if (profile.Observability.Contains(control))
        {
            return true;
        }

        if (log.Last<ControlWithheld>() is not { What: ControlWithheld last } || last.Control != control)
        {
            Observe(new ControlWithheld(control, wanted));
        }

        return false;
    }
}
