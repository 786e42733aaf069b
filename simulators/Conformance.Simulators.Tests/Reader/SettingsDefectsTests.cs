using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in what is asked by the terminal's settings, and in what becomes of the answers.</summary>
public sealed class SettingsDefectsTests
{
    private static readonly TerminalSettings Questions =
        TerminalSettings.EveryItem with { MedicalAid = true, PrescriptionIssue = PrescriptionIssue.Both, AsksFormAtCheck = true };

    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "settings-ignored", "consent-medicines consent-checkups", "consent-surgery consent-medical consent-checkups" },
        { "settings-not-read-again", "consent-medicines consent-checkups", "consent-surgery consent-medical consent-checkups" },
        { "unasked-taken-as-given", "False False True True", "True True True True" },
        { "medicines-open-diagnosis", "False False True True", "False True True True" },
        { "limit-screen-kept", "consent-medicines consent-checkups", "consent-medicines consent-checkups consent-limit" },
        { "prescription-form-not-asked", "Electronic, asked", "Paper, not asked" },
        { "prescription-form-swapped", "Electronic, asked", "Paper, asked" },
        { "prescription-form-always-asked", ", not asked", "Electronic, asked" },
        { "medical-aid-not-asked", "False, asked", "True, not asked" },
        { "medical-aid-always-asked", "False, not asked", "True, asked" },
        { "diseases-answer-lost", "True", "False" },
        { "diseases-assumed", "False", "True" },
        { "medical-aid-answer-lost", "True, asked", "False, asked" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect, settings: SettingsOf(name)), bench => ShowAsync(bench, name));

    private static TerminalSettings SettingsOf(string name) => name switch
    {
        "prescription-form-always-asked" or "medical-aid-always-asked" or "settings-not-read-again" => TerminalSettings.EveryItem,
        _ when name.StartsWith("prescription", StringComparison.Ordinal) || name.StartsWith("medical-aid", StringComparison.Ordinal) => Questions,
        "diseases-answer-lost" => TerminalSettings.AsDelivered with { SpecificDiseases = true },
        _ => TerminalSettings.AsDelivered,
    };

    private static async Task<string> ShowAsync(ReaderBench bench, string name)
    {
        if (name == "settings-not-read-again")
        {
            bench.Terminal.Settings = TerminalSettings.AsDelivered;
            await bench.Reader.RestartAsync();
        }

        await AnswerAsync(bench, name == "medical-aid-not-asked" ? "withhold" : "provide");
        var sent = bench.Centre.Inquiries[^1];
        return name switch
        {
            "settings-ignored" or "settings-not-read-again" or "limit-screen-kept" =>
                string.Join(' ', bench.ScreensShown.Where(id => id.StartsWith("consent-", StringComparison.Ordinal) && id != "consent-all")),
            "diseases-answer-lost" or "diseases-assumed" => $"{sent.Consents.SpecificDiseases}",
            "unasked-taken-as-given" or "medicines-open-diagnosis" =>
                $"{sent.Consents.Surgery} {sent.Consents.Diagnosis} {sent.Consents.Medicines} {sent.Consents.Checkups}",
            _ when name.StartsWith("prescription", StringComparison.Ordinal) => $"{sent.Questions.Form}, {Asked(bench, "prescription-form")}",
            _ => $"{sent.Questions.MedicalAid}, {Asked(bench, "medical-aid")}",
        };
    }

    private static string Asked(ReaderBench bench, string screen) => bench.ScreensShown.Contains(screen) ? "asked" : "not asked";

    private static async Task AnswerAsync(ReaderBench bench, string aid)
    {
        await bench.FaceAsync();
        string[] answers = ["one-by-one", "agree", "electronic", aid];
        while (bench.Screen.Buttons.Select(button => button.Id).Intersect(answers).FirstOrDefault() is { } answer)
        {
            await bench.TouchAsync(answer);
        }
    }
}
