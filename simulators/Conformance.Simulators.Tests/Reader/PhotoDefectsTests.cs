namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in how the chip's photo is opened, and in what becomes of a locked one.</summary>
public sealed class PhotoDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "photo-not-opened", "consent-all 300", "consent-all 0" },
        { "photo-lock-ignored", "face-locked", "consent-all" },
        { "photo-lock-ends", "face-locked", "refused" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) => DefectTrial.RunAsync(
        name,
        right,
        wrong,
        defect => new(defect: defect, card: new FakeCard { NumberBTries = name == "photo-not-opened" ? 10 : 0 }),
        async bench =>
        {
            await bench.FaceAsync();
            return name == "photo-not-opened" ? $"{bench.Screen.Id} {bench.Matcher.Photos.Single().Length}" : bench.Screen.Id;
        });
}
