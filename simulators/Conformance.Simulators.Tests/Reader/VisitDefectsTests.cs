using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in what a maker has for use away from the desk.</summary>
public sealed class VisitDefectsTests
{
    /// <summary>Name, what a good device shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "visit-card-first", "visit-start consent-all visit-method", "visit-start visit-hold" },
        { "visit-consent-last", "visit-start consent-all visit-method", "visit-start visit-method" },
        { "visit-activation-unchecked", "visit-not-activated", "visit-start consent-all visit-method" },
        { "visit-needs-desk-reader", "visit-start consent-all visit-method", "visit-start out-of-order" },
        { "online-pin-not-asked", "online-start consent-all visit-method", "online-start consent-all visit-hold" },
        { "online-pinless-taken", "refused", "finished" },
        { "visit-page-offers-sight", "pin cancel", "pin sight cancel" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_device_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect, card: new FakeCard { Pin = null }, front: FrontOf(name)), bench => ShowAsync(bench, name));

    private static Front FrontOf(string name) => name switch
    {
        "visit-activation-unchecked" => Front.OtherVisitDevice,
        "visit-page-offers-sight" => Front.VisitPage,
        "online-pin-not-asked" or "online-pinless-taken" => Front.OwnDevice,
        _ => Front.VisitDevice,
    };

    private static async Task<string> ShowAsync(ReaderBench bench, string name)
    {
        if (name == "visit-needs-desk-reader")
        {
            await bench.Reader.DisturbAsync(ReaderTrouble.StartFailed);
        }

        await bench.VisitAsync("agree-all");
        if (name == "visit-page-offers-sight")
        {
            return string.Join(' ', bench.Screen.Buttons.Select(button => button.Id));
        }

        if (name != "online-pinless-taken")
        {
            return string.Join(' ', bench.ScreensShown);
        }

        await bench.TouchAsync("pin");
        await bench.PinAsync("8264");
        await bench.PlaceAsync();
        return bench.Screen.Id;
    }
}
