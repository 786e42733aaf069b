using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Ways from idle to every screen, on model A with a good card unless said otherwise.</summary>
internal static class Walks
{
    /// <summary>Every screen of a session by card.</summary>
    public static readonly string[] CardScreens =
    [
        "idle", "method", "face", "face-failed", "face-unseen", "camera-failed", "card-face-hidden", "face-locked", "pin", "pin-locked", "keypad-failed", "sight-check", "emergency-check", "notice-reminder", "notice-grace", "registration-offer", "registration-under-way", "consent-all",
        "consent-surgery", "consent-medical", "consent-diagnosis", "consent-medicines", "consent-checkups", "consent-diseases", "consent-limit",
        "prescription-form", "medical-aid", "finished", "refused", "terminal-away", "timed-out", "take-card", "card-error",
    ];

    /// <summary>Every screen but out-of-order, which needs a broken slot.</summary>
    public static readonly string[] Screens =
        [.. CardScreens, "phone-kind", "phone-pin", "phone-hold", "phone-again", "phone-misplaced", "phone-unusable"];

    /// <summary>Every screen that only devices away from the desk have.</summary>
    public static readonly string[] AwayScreens = ["visit-start", "visit-not-activated", "online-start", "visit-method", "visit-hold"];

    public static async Task ToAsync(ReaderBench bench, string screen)
    {
        await WalkAsync(bench, screen);
        Assert.Equal(screen, bench.Screen.Id);
    }

    private static Task WalkAsync(ReaderBench bench, string screen) => screen switch
    {
        "idle" => Task.CompletedTask,
        "method" => bench.PlaceAsync(),
        "face" => PlaceAndTouchAsync(bench, "face"),
        "face-failed" => bench.FailFaceAsync(),
        "face-unseen" => SeeNobodyAsync(bench),
        "camera-failed" => TroubleAsync(bench, ReaderTrouble.CameraCovered, "face"),
        "card-face-hidden" => TroubleAsync(bench, ReaderTrouble.CardInSleeve, "face"),
        "face-locked" => FaceLockedAsync(bench),
        "pin" => PlaceAndTouchAsync(bench, "pin"),
        "pin-locked" => LockAsync(bench),
        "keypad-failed" => TroubleAsync(bench, ReaderTrouble.KeypadDead, "pin"),
        "sight-check" => SightAsync(bench),
        "emergency-check" => EmergencyAsync(bench),
        "phone-kind" => PhoneAsync(bench),
        "phone-pin" => PhoneAsync(bench, "android"),
        "phone-hold" => PhoneAsync(bench, "iphone"),
        "phone-again" => PhoneAnsweringAsync(bench, "gone"),
        "phone-misplaced" => PhoneAnsweringAsync(bench, "not-a-phone"),
        "phone-unusable" => PhoneAnsweringAsync(bench, "failed"),
        "notice-reminder" => NoticeAsync(bench, Standing.Reminder),
        "notice-grace" => NoticeAsync(bench, Standing.Grace),
        "registration-offer" => HolderAsync(bench, new HolderAnswer.Refused("not-registered", new ScreenMessage("R08", "利用登録がありません"))),
        "registration-under-way" => HolderAsync(bench, new HolderAnswer.UnderWay(new ScreenMessage("R10", "手続き中です"))),
        "consent-all" => bench.FaceAsync(),
        "consent-surgery" => ConsentAsync(bench, "one-by-one"),
        "consent-medical" => ConsentAsync(bench, "one-by-one", "agree"),
        "consent-checkups" => ConsentAsync(bench, "one-by-one", "agree", "agree"),
        "consent-diagnosis" => SettingsAsync(bench, new(true, true, false, true), "one-by-one", "agree"),
        "consent-medicines" => SettingsAsync(bench, TerminalSettings.AsDelivered, "one-by-one"),
        "consent-diseases" => SettingsAsync(bench, new(false, false, false, false) { SpecificDiseases = true }),
        "consent-limit" => LimitAsync(bench),
        "prescription-form" => SettingsAsync(bench, TerminalSettings.EveryItem with { PrescriptionIssue = PrescriptionIssue.Both, AsksFormAtCheck = true }, "refuse-all"),
        "medical-aid" => SettingsAsync(bench, TerminalSettings.EveryItem with { MedicalAid = true }, "refuse-all"),
        "finished" => ConsentAsync(bench, "agree-all"),
        "refused" => RefusedAsync(bench),
        "terminal-away" => AsleepAsync(bench),
        "timed-out" => TimedOutAsync(bench),
        "take-card" => PlaceAndTouchAsync(bench, "cancel"),
        "card-error" => CardErrorAsync(bench),
        _ => throw new ArgumentOutOfRangeException(nameof(screen), screen, "no walk leads there"),
    };

    private static async Task SeeNobodyAsync(ReaderBench bench)
    {
        await PlaceAndTouchAsync(bench, "face");
        while (bench.Screen.Id == "face")
        {
            await bench.LookAtNothingAsync();
        }
    }

    private static async Task PlaceAndTouchAsync(ReaderBench bench, string button)
    {
        await bench.PlaceAsync();
        await bench.TouchAsync(button);
    }

    /// <summary>On a day on which phones are taken; a start screen that is up already does not know.</summary>
    private static async Task PhoneAsync(ReaderBench bench, params string[] buttons)
    {
        var tooEarly = PhoneTests.PhonesTaken - bench.Time.GetUtcNow();
        if (tooEarly > TimeSpan.Zero)
        {
            bench.Time.Advance(tooEarly);
            bench.Card.IsCardPresent = false;
            await bench.Reader.RestartAsync();
            bench.Card.IsCardPresent = true;
        }

        foreach (var button in buttons.Prepend("phone"))
        {
            await bench.TouchAsync(button);
        }
    }

    private static async Task PhoneAnsweringAsync(ReaderBench bench, string reply)
    {
        bench.Phones.Reply = PhoneTests.ReplyOf(reply);
        await PhoneAsync(bench, "iphone");
        await bench.Reader.PhoneHeldAsync();
    }

    private static async Task TroubleAsync(ReaderBench bench, ReaderTrouble trouble, string button)
    {
        await bench.Reader.DisturbAsync(trouble);
        await PlaceAndTouchAsync(bench, button);
    }

    private static Task FaceLockedAsync(ReaderBench bench)
    {
        bench.Card.NumberBTries = 0;
        return PlaceAndTouchAsync(bench, "face");
    }

    private static async Task AsleepAsync(ReaderBench bench)
    {
        await bench.Reader.DisturbAsync(ReaderTrouble.TerminalAsleep);
        await bench.PlaceAsync();
        await bench.Reader.DisturbAsync(ReaderTrouble.TerminalAwake);
    }

    private static async Task LockAsync(ReaderBench bench)
    {
        await PlaceAndTouchAsync(bench, "pin");
        for (var miss = 0; miss < 3; miss++)
        {
            await bench.PinAsync("0000");
        }
    }

    /// <summary>By a terminal that has the right to it.</summary>
    private static async Task EmergencyAsync(ReaderBench bench)
    {
        bench.Terminal.Settings = bench.Terminal.Settings with { EmergencyViewing = true };
        await bench.Reader.RestartAsync();
        await bench.StaffAsync(new StaffAct.EnterEmergencyViewing());
        await bench.PlaceAsync();
    }

    private static async Task SightAsync(ReaderBench bench)
    {
        await bench.PlaceAsync();
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
    }

    private static Task NoticeAsync(ReaderBench bench, Standing standing) =>
        HolderAsync(bench, new HolderAnswer.Trusted("ticket-1", standing, new ScreenMessage("N01", "更新してください")));

    private static Task HolderAsync(ReaderBench bench, HolderAnswer answer)
    {
        bench.Centre.Holder = answer;
        return bench.FaceAsync();
    }

    private static async Task ConsentAsync(ReaderBench bench, params string[] buttons)
    {
        await bench.FaceAsync();
        foreach (var button in buttons)
        {
            await bench.TouchAsync(button);
        }
    }

    private static async Task SettingsAsync(ReaderBench bench, TerminalSettings settings, params string[] buttons)
    {
        bench.Terminal.Settings = settings;
        await bench.Reader.RestartAsync();
        await ConsentAsync(bench, buttons);
    }

    private static Task LimitAsync(ReaderBench bench)
    {
        bench.Time.Advance(TimeSpan.FromDays(-150));
        return ConsentAsync(bench, "agree", "agree", "agree");
    }

    private static async Task RefusedAsync(ReaderBench bench)
    {
        bench.Centre.Holder = new HolderAnswer.Refused("revoked", new ScreenMessage("006", "失効しています"));
        await bench.FaceAsync();
    }

    private static async Task TimedOutAsync(ReaderBench bench)
    {
        await bench.PlaceAsync();
        await bench.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private static async Task CardErrorAsync(ReaderBench bench)
    {
        bench.Card.Disturb = _ => TransportFaultKind.CardMute;
        await bench.PlaceAsync();
        bench.Card.Disturb = _ => null;
    }
}
