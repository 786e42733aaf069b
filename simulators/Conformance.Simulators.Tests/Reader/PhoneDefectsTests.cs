using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in what is made of a phone in the card's place.</summary>
public sealed class PhoneDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "phone-not-offered", "idle phone-kind phone-hold consent-all", "idle" },
        { "phone-kind-not-asked", "idle phone-kind phone-hold consent-all", "idle phone-hold consent-all" },
        { "iphone-asked-for-pin", "idle phone-kind phone-hold consent-all", "idle phone-kind phone-pin" },
        { "android-pin-not-asked", "idle phone-kind phone-pin", "idle phone-kind phone-hold consent-all" },
        { "phone-reader-ignored", "idle phone-kind phone-hold consent-all", "idle phone-kind phone-hold" },
        { "face-demanded-of-phone", "idle phone-kind phone-hold consent-all", "idle phone-kind phone-hold face" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect, now: PhoneTests.PhonesTaken), bench => ShowAsync(bench, name == "android-pin-not-asked" ? "android" : "iphone"));

    private static async Task<string> ShowAsync(ReaderBench bench, string kind)
    {
        await bench.TouchAsync("phone");
        await bench.TouchAsync(kind);
        await bench.Reader.PhoneHeldAsync();
        return string.Join(' ', bench.ScreensShown);
    }
}
