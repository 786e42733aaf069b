using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>What is asked follows the terminal's settings, and the day (facts/eligibility.md 5.3, 5.7).</summary>
public sealed class SettingsTests
{
    private static readonly DateTimeOffset LastDayOfLimit = new(2024, 10, 6, 14, 59, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, true, true, true, "consent-surgery consent-medical consent-checkups")]
    [InlineData(true, true, false, true, "consent-surgery consent-diagnosis consent-checkups")]
    [InlineData(false, false, true, true, "consent-medicines consent-checkups")]
    [InlineData(true, false, false, true, "consent-surgery consent-checkups")]
    [InlineData(false, true, false, false, "consent-diagnosis")]
    [InlineData(false, false, false, false, "")]
    public async Task What_is_on_is_asked_in_the_models_order(bool surgery, bool diagnosis, bool medicines, bool checkups, string asked)
    {
        using var bench = new ReaderBench(settings: new(surgery, diagnosis, medicines, checkups));
        await OneByOneAsync(bench, "agree");

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(asked, string.Join(' ', Asked(bench)));
        Assert.Equal(new ConsentAnswers(surgery, diagnosis, medicines, checkups), bench.Centre.Inquiries.Single().Consents);
    }

    [Fact]
    public void A_terminal_is_delivered_with_surgery_and_treatment_off() =>
        Assert.Equal(new TerminalSettings(Surgery: false, Diagnosis: false, Medicines: true, Checkups: true), TerminalSettings.AsDelivered);

    [Fact]
    public async Task The_screen_for_all_names_what_is_asked()
    {
        using var bench = new ReaderBench(settings: TerminalSettings.AsDelivered);
        await bench.FaceAsync();
        Assert.Equal("薬剤、健診の情報", bench.Screen.Lines[0].Japanese);
        Assert.Equal("Information on: prescription, check-ups", bench.Screen.Lines[0].English);
    }

    [Fact]
    public async Task A_change_is_heeded_after_a_restart()
    {
        using var bench = new ReaderBench(Models.B);
        bench.Terminal.Settings = TerminalSettings.AsDelivered;
        await bench.PlaceAsync();
        Assert.Equal("consent-surgery", bench.Screen.Id);
        await bench.Reader.RestartAsync();
        Assert.Equal("consent-medicines", bench.Screen.Id);
    }

    [Theory]
    [InlineData(0, "consent-surgery consent-medical consent-checkups consent-limit")]
    [InlineData(1, "consent-all")]
    public async Task The_limit_is_asked_until_2024_10_06_and_one_button_for_all_is_there_since(int minutes, string asked)
    {
        using var bench = new ReaderBench(now: LastDayOfLimit.AddMinutes(minutes));
        await bench.FaceAsync();
        while (bench.Screen.Id.StartsWith("consent", StringComparison.Ordinal))
        {
            await bench.TouchAsync(bench.Screen.Id == "consent-all" ? "agree-all" : "agree");
        }

        Assert.Equal(asked, string.Join(' ', bench.ScreensShown.Where(id => id.StartsWith("consent", StringComparison.Ordinal))));
        Assert.Equal(minutes == 0, bench.Centre.Inquiries.Single().Consents.HighCostLimit);
    }

    [Theory]
    [InlineData("model-a", "agree", true)]
    [InlineData("model-a", "disagree", false)]
    [InlineData("model-a", null, false)]
    [InlineData("model-c", "agree", true)]
    [InlineData("model-c", "disagree", false)]
    [InlineData("model-d", "agree", true)]
    public async Task The_certificate_for_specific_diseases_is_asked_for_after_a_yes_alone(string model, string? button, bool sent)
    {
        using var bench = new ReaderBench(Models.Read(model), settings: new(false, false, false, false) { SpecificDiseases = true });
        await bench.FaceAsync();
        await (button is null ? bench.WaitAsync(TimeSpan.FromSeconds(60)) : bench.TouchAsync(button));
        if (bench.Screen.Id == "method")
        {
            await bench.TouchAsync("face");
            await bench.LookAsync(0.95);
        }

        Assert.Contains("consent-diseases", bench.ScreensShown);
        Assert.Equal(sent, bench.Centre.Inquiries.Single().Consents.SpecificDiseases);
    }

    [Theory]
    [InlineData("agree-all", true)]
    [InlineData("refuse-all", false)]
    public async Task One_button_for_all_stands_for_the_certificate_as_well(string button, bool sent)
    {
        using var bench = new ReaderBench(settings: TerminalSettings.AsDelivered with { SpecificDiseases = true });
        await bench.FaceAsync();
        Assert.Equal("薬剤、健診、特定疾病療養受療証の情報", bench.Screen.Lines[0].Japanese);
        await bench.TouchAsync(button);
        Assert.Equal(sent, bench.Centre.Inquiries.Single().Consents.SpecificDiseases);
    }

    [Theory]
    [InlineData("model-a", false)]
    [InlineData("model-b", true)]
    [InlineData("model-e", true)]
    public async Task It_is_not_asked_for_where_the_terminal_or_the_model_does_not(string model, bool isOn)
    {
        using var bench = new ReaderBench(Models.Read(model), settings: TerminalSettings.AsDelivered with { SpecificDiseases = isOn });
        await OneByOneAsync(bench, "agree");
        Assert.DoesNotContain("consent-diseases", bench.ScreensShown);
    }

    [Theory]
    [InlineData("electronic", PrescriptionForm.Electronic)]
    [InlineData("paper", PrescriptionForm.Paper)]
    [InlineData(null, null)]
    public async Task The_form_of_the_prescription_is_asked_where_both_are_issued(string? button, PrescriptionForm? sent)
    {
        using var bench = new ReaderBench(settings: Asking(PrescriptionIssue.Both, atCheck: true));
        await Walks.ToAsync(bench, "prescription-form");
        await (button is null ? bench.WaitAsync(TimeSpan.FromSeconds(60)) : bench.TouchAsync(button));

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(new QuestionAnswers(sent, MedicalAid: false), bench.Centre.Inquiries.Single().Questions);
    }

    [Theory]
    [InlineData(PrescriptionIssue.Both, false)]
    [InlineData(PrescriptionIssue.ElectronicOnly, true)]
    [InlineData(PrescriptionIssue.PaperOnly, true)]
    [InlineData(PrescriptionIssue.NotUsed, true)]
    public async Task The_form_is_not_asked_otherwise(PrescriptionIssue issue, bool atCheck)
    {
        using var bench = new ReaderBench(settings: Asking(issue, atCheck));
        await OneByOneAsync(bench, "agree");
        Assert.DoesNotContain("prescription-form", bench.ScreensShown);
    }

    [Theory]
    [InlineData("provide", true)]
    [InlineData("withhold", false)]
    [InlineData(null, false)]
    public async Task Medical_aid_is_used_after_a_yes_alone(string? button, bool used)
    {
        using var bench = new ReaderBench(settings: TerminalSettings.EveryItem with { MedicalAid = true });
        await Walks.ToAsync(bench, "medical-aid");
        await (button is null ? bench.WaitAsync(TimeSpan.FromSeconds(60)) : bench.TouchAsync(button));

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(new QuestionAnswers(null, used), bench.Centre.Inquiries.Single().Questions);
    }

    [Fact]
    public async Task A_model_that_cannot_ask_does_not()
    {
        using var bench = new ReaderBench(Models.A with { Abilities = [] }, settings: Asking(PrescriptionIssue.Both, atCheck: true) with { MedicalAid = true });
        await OneByOneAsync(bench, "agree");
        Assert.Equal("finished", bench.Screen.Id);
    }

    [Fact]
    public async Task In_grace_what_was_answered_before_identity_counts_for_nothing()
    {
        using var bench = new ReaderBench(Models.D, settings: Asking(PrescriptionIssue.Both, atCheck: true) with { MedicalAid = true });
        bench.Centre.Holder = new HolderAnswer.Trusted("ticket-1", Standing.Grace, new ScreenMessage("N02", "切れています"));
        await bench.PlaceAsync();
        foreach (var button in new[] { "agree-all", "electronic", "provide", "face" })
        {
            await bench.TouchAsync(button);
        }

        await bench.LookAsync(1.0);
        await bench.TouchAsync("next");
        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal((ConsentAnswers.None, QuestionAnswers.None), (bench.Centre.Inquiries.Single().Consents, bench.Centre.Inquiries.Single().Questions));
    }

    private static TerminalSettings Asking(PrescriptionIssue issue, bool atCheck) =>
        TerminalSettings.EveryItem with { PrescriptionIssue = issue, AsksFormAtCheck = atCheck };

    private static IEnumerable<string> Asked(ReaderBench bench) => bench.ScreensShown.Where(id => id.StartsWith("consent-", StringComparison.Ordinal) && id != "consent-all");

    private static async Task OneByOneAsync(ReaderBench bench, string answer)
    {
        await bench.FaceAsync();
        while (bench.Screen.Id.StartsWith("consent", StringComparison.Ordinal))
        {
            await bench.TouchAsync(bench.Screen.Id == "consent-all" ? "one-by-one" : answer);
        }
    }
}
