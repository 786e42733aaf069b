using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>救急時医療情報閲覧: EMRG-2 to EMRG-4, and what of it is our choice (fixtures/readers).</summary>
public sealed class EmergencyTests
{
    private static readonly TerminalSettings WithRight = TerminalSettings.EveryItem with { EmergencyViewing = true, MedicalAid = true };

    private static readonly StaffAct Emergency = new StaffAct.EnterEmergencyViewing();

    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "emergency-without-right", "idle method", "idle emergency-check finished" },
        { "emergency-asks", "idle emergency-check finished", "idle emergency-check consent-all" },
        { "emergency-not-told", "True", "False" },
        { "emergency-sticks", "method", "emergency-check" },
    };

    [Theory]
    [InlineData("model-a")]
    [InlineData("model-d")]
    public async Task Nothing_is_asked_from_the_card_to_the_result(string model)
    {
        using var bench = new ReaderBench(Models.Read(model), card: new FakeCard { Pin = null }, settings: WithRight);
        await ServeAsync(bench);

        Assert.Equal(["idle", "emergency-check", "finished"], bench.ScreensShown);
        Assert.Equal(IdentityMethod.Sight, bench.Centre.Holders.Single().Identity);
        var inquiry = bench.Centre.Inquiries.Single();
        Assert.Equal((true, ConsentAnswers.None, QuestionAnswers.None), (inquiry.IsEmergency, inquiry.Consents, inquiry.Questions));
    }

    [Theory]
    [InlineData("method")]
    [InlineData("face")]
    [InlineData("pin-locked")]
    [InlineData("sight-check")]
    public async Task Staff_take_a_patient_there_from(string screen)
    {
        using var bench = new ReaderBench(settings: WithRight);
        await Walks.ToAsync(bench, screen);
        await bench.StaffAsync(Emergency);
        Assert.Equal("emergency-check", bench.Screen.Id);
    }

    [Theory]
    [InlineData("model-a", "method")]
    [InlineData("model-d", "consent-all")]
    public async Task A_mode_that_staff_choose_ends_it_and_the_patient_is_asked_after_all(string model, string screen)
    {
        using var bench = new ReaderBench(Models.Read(model), settings: WithRight);
        await bench.StaffAsync(Emergency);
        await bench.PlaceAsync();
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtTerminal());
        Assert.Equal(screen, bench.Screen.Id);
    }

    [Fact]
    public async Task It_is_for_the_next_patient_alone_and_leaves_visual_mode_as_it_was()
    {
        using var bench = new ReaderBench(settings: WithRight);
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.StaffAsync(Emergency);
        await ServeAsync(bench, isOn: true);
        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        Assert.Equal(("sight-check", ReaderMode.Visual), (bench.Screen.Id, bench.Reader.Mode));
    }

    [Fact]
    public async Task A_restart_ends_it()
    {
        using var bench = new ReaderBench(settings: WithRight);
        await bench.StaffAsync(Emergency);
        await bench.Reader.RestartAsync();
        Assert.Equal("method", bench.Screen.Id);
    }

    [Theory]
    [InlineData("model-a", false)]
    [InlineData("model-b", true)]
    public async Task Without_the_right_or_where_the_model_cannot_nothing_comes_of_it(string model, bool hasRight)
    {
        using var bench = new ReaderBench(Models.Read(model), settings: WithRight with { EmergencyViewing = hasRight });
        await ServeAsync(bench);
        Assert.Equal([false, false], bench.All<ReaderEvent.StaffActed>().Select(act => act.Accepted));
        Assert.Empty(bench.Centre.Inquiries);
    }

    [Fact]
    public async Task Who_is_another_person_is_refused()
    {
        using var bench = new ReaderBench(settings: WithRight);
        await bench.StaffAsync(Emergency);
        await bench.PlaceAsync();
        await bench.StaffAsync(new StaffAct.RefuseSight());
        Assert.Equal(("refused", Decider.Staff), (bench.Screen.Id, bench.Screen.DecidedBy!.Value));
    }

    [Theory]
    [InlineData(Standing.Reminder)]
    [InlineData(Standing.Grace)]
    public async Task No_notice_waits_for_somebody_to_read_it(Standing standing)
    {
        using var bench = new ReaderBench(settings: WithRight);
        bench.Centre.Holder = new HolderAnswer.Trusted("ticket-1", standing, new ScreenMessage("N01", "更新してください"));
        await ServeAsync(bench);
        Assert.Equal("finished", bench.Screen.Id);
    }

    [Fact]
    public async Task A_card_that_is_not_registered_is_refused_and_nobody_is_asked_to_register_it()
    {
        using var bench = new ReaderBench(settings: WithRight);
        bench.Centre.Holder = new HolderAnswer.Refused("not-registered", new ScreenMessage("R08", "利用登録がありません"));
        await ServeAsync(bench);
        Assert.Equal("refused", bench.Screen.Id);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) => DefectTrial.RunAsync(
        name, right, wrong, defect => new(defect: defect, settings: WithRight with { EmergencyViewing = name != "emergency-without-right" }), bench => ShowAsync(bench, name));

    private static async Task<string> ShowAsync(ReaderBench bench, string name)
    {
        await ServeAsync(bench);
        if (name != "emergency-sticks")
        {
            return name == "emergency-not-told" ? $"{bench.Centre.Inquiries.Single().IsEmergency}" : string.Join(' ', bench.ScreensShown);
        }

        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        return bench.Screen.Id;
    }

    private static async Task ServeAsync(ReaderBench bench, bool isOn = false)
    {
        if (!isOn)
        {
            await bench.StaffAsync(Emergency);
        }

        await bench.PlaceAsync();
        await bench.StaffAsync(new StaffAct.ConfirmSight());
    }
}
