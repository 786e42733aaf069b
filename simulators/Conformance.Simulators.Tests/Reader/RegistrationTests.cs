using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The first registration as an insurance card, and another one after deregistration: RDR-10, REG-1 to REG-3.</summary>
public sealed class RegistrationTests
{
    private static readonly ScreenMessage Words = new("R08", "利用登録がありません");

    [Theory]
    [InlineData("not-registered")]
    [InlineData("deregistered")]
    public async Task Who_is_not_registered_hears_it_in_the_centres_words_and_may_register(string reason)
    {
        using var bench = Unregistered(reason: reason);
        await bench.FaceAsync();

        Assert.Equal(("registration-offer", Words), (bench.Screen.Id, bench.Screen.Message));
        Assert.Equal(["register", "not-now", "cancel"], bench.Screen.Buttons.Select(button => button.Id));
        Assert.Empty(bench.Centre.Registrations);
        Assert.Empty(bench.All<ReaderEvent.IdentityRefused>());
    }

    [Theory]
    [InlineData("face", IdentityMethod.Face)]
    [InlineData("pin", IdentityMethod.Pin)]
    public async Task Whoever_wants_to_is_registered_and_received_in_one_session(string way, IdentityMethod method)
    {
        using var bench = Unregistered();
        await ProveAsync(bench, way);
        await bench.TouchAsync("register");
        Assert.Equal(method, bench.Centre.Registrations.Single().Identity);
        await bench.TouchAsync("agree-all");

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Single(bench.Terminal.Files);
        Assert.Single(bench.All<ReaderEvent.IdentityEstablished>());
    }

    [Fact]
    public async Task A_model_that_asks_for_consent_first_does_not_ask_again()
    {
        using var bench = Unregistered(Models.B);
        await bench.PlaceAsync();
        for (var item = 0; item < 3; item++)
        {
            await bench.TouchAsync("agree");
        }

        await bench.TouchAsync("face");
        await bench.LookAsync(0.95);
        await bench.TouchAsync("register");
        Assert.Equal("finished", bench.Screen.Id);
    }

    [Theory]
    [InlineData("not-now", "refused")]
    [InlineData("cancel", "take-card")]
    public async Task Whoever_does_not_want_to_is_not_registered(string button, string screen)
    {
        using var bench = Unregistered();
        await bench.FaceAsync();
        await bench.TouchAsync(button);

        Assert.Equal(screen, bench.Screen.Id);
        Assert.Empty(bench.Centre.Registrations);
        Assert.Empty(bench.Terminal.Files);
    }

    [Fact]
    public async Task Declining_ends_with_the_centres_refusal()
    {
        using var bench = Unregistered();
        await bench.FaceAsync();
        await bench.TouchAsync("not-now");
        Assert.Equal((Decider.Centre, Words), (bench.Screen.DecidedBy, bench.Screen.Message));
        Assert.Equal(new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Centre, "not-registered"), bench.All<ReaderEvent.IdentityRefused>().Single());
    }

    [Theory]
    [InlineData("model-a", "registration-offer")]
    [InlineData("model-d", "refused")]
    public async Task By_sight_a_model_registers_or_does_not(string model, string screen)
    {
        using var bench = Unregistered(Models.Read(model));
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.PlaceAsync();
        if (bench.Screen.Id == "consent-all")
        {
            await bench.TouchAsync("refuse-all");
        }

        await bench.StaffAsync(new StaffAct.ConfirmSight());
        Assert.Equal(screen, bench.Screen.Id);
    }

    [Fact]
    public async Task A_model_that_cannot_register_shows_the_centres_refusal()
    {
        using var bench = Unregistered(Models.Read("model-e"));
        await bench.FaceAsync();
        Assert.Equal(("refused", Words), (bench.Screen.Id, bench.Screen.Message));
    }

    [Fact]
    public async Task A_registration_that_takes_a_while_is_told_and_is_no_refusal()
    {
        using var bench = Unregistered();
        bench.Centre.Registration = new HolderAnswer.UnderWay(new("R10", "手続き中です"));
        await bench.FaceAsync();
        await bench.TouchAsync("register");

        Assert.Equal(("registration-under-way", new ScreenMessage("R10", "手続き中です")), (bench.Screen.Id, bench.Screen.Message));
        Assert.Equal([SessionEnding.AwaitsRegistration], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
        Assert.Empty(bench.All<ReaderEvent.IdentityRefused>());
    }

    [Fact]
    public async Task Whoever_comes_again_meanwhile_is_told_so()
    {
        using var bench = new ReaderBench();
        bench.Centre.Holder = new HolderAnswer.UnderWay(new("R10", "手続き中です"));
        await bench.FaceAsync();
        Assert.Equal("registration-under-way", bench.Screen.Id);
        Assert.Equal(0, bench.Card.ChannelsOpen);
    }

    [Fact]
    public async Task A_centre_that_does_not_register_is_shown_with_its_reason()
    {
        using var bench = Unregistered();
        bench.Centre.Registration = new HolderAnswer.Refused("not-registered", new("R11", "登録できません"));
        await bench.FaceAsync();
        await bench.TouchAsync("register");
        Assert.Equal(("refused", new ScreenMessage("R11", "登録できません")), (bench.Screen.Id, bench.Screen.Message));
    }

    [Theory]
    [InlineData("revoked", true)]
    [InlineData("expired", true)]
    [InlineData("suspended", false)]
    [InlineData("untrusted-chain", false)]
    public async Task Message_006_is_shown_for_a_certificate_that_is_revoked_or_has_ended(string reason, bool shown)
    {
        using var bench = new ReaderBench();
        bench.Centre.Holder = new HolderAnswer.Refused(reason, new("R01", "使えません"));
        await bench.FaceAsync();

        string[] lines = shown
            ? ["カードをお取りください", "窓口へお申し出ください", "006 利用者証明用電子証明書の失効・有効期限切れ", "お住まいの市区町村でお手続きください"]
            : ["カードをお取りください", "窓口へお申し出ください"];
        Assert.Equal(lines, bench.Screen.Lines.Select(line => line.Japanese));
    }

    internal static ReaderBench Unregistered(ReaderModel? model = null, ReaderDefect? defect = null, string reason = "not-registered")
    {
        var bench = new ReaderBench(model, defect);
        bench.Centre.Holder = new HolderAnswer.Refused(reason, Words);
        return bench;
    }

    private static async Task ProveAsync(ReaderBench bench, string way)
    {
        if (way == "face")
        {
            await bench.FaceAsync();
            return;
        }

        await Walks.ToAsync(bench, "pin");
        await bench.PinAsync("8264");
    }
}
