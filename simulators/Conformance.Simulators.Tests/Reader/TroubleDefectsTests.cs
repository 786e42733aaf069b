using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in what becomes of trouble at the desk: camera, keypad, terminal, network, and cards that lie otherwise than they should.</summary>
public sealed class TroubleDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "dark-frame-accepted", "camera-failed", "consent-all" },
        { "face-without-photo", "card-face-hidden", "consent-all" },
        { "camera-trouble-hidden", "camera-failed", "face" },
        { "sleeve-ignored", "card-face-hidden", "face" },
        { "camera-needed-for-sight", "sight-check", "camera-failed" },
        { "keypad-trouble-ends", "keypad-failed", "refused" },
        { "touch-needed-in-visual-mode", "finished", "timed-out" },
        { "sleeping-terminal-ignored", "terminal-away", "finished" },
        { "outage-sticks", "consent-all", "refused" },
        { "forgotten-card-served-again", "take-card", "method" },
        { "wrong-way-taken-for-other-card", "card-error 001", "card-error 002" },
        { "wrong-way-unnoticed", "card-error 001", "idle " },
        { "one-of-two-cards-taken", "card-error 001", "method " },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect), bench => ShowAsync(bench, name));

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "dark-frame-accepted" or "camera-trouble-hidden" => LookAsync(bench, ReaderTrouble.CameraCovered),
        "face-without-photo" or "sleeve-ignored" => LookAsync(bench, ReaderTrouble.CardInSleeve),
        "camera-needed-for-sight" => StaffAsync(bench),
        "keypad-trouble-ends" => ChooseAsync(bench, ReaderTrouble.KeypadDead, "pin"),
        "touch-needed-in-visual-mode" => SilentAsync(bench),
        "sleeping-terminal-ignored" => LookAsync(bench, ReaderTrouble.TerminalAsleep),
        "outage-sticks" => AfterOutageAsync(bench),
        "forgotten-card-served-again" => ForgetAsync(bench),
        "wrong-way-unnoticed" => PlaceAsync(bench, ReaderTrouble.CardUpright),
        "wrong-way-taken-for-other-card" => PlaceAsync(bench, ReaderTrouble.CardWrongWay),
        _ => PlaceAsync(bench, ReaderTrouble.TwoCards),
    };

    private static async Task<string> LookAsync(ReaderBench bench, ReaderTrouble trouble)
    {
        await ChooseAsync(bench, trouble, "face");
        await bench.LookAsync(0.95);
        return bench.Screen.Id;
    }

    private static async Task<string> ChooseAsync(ReaderBench bench, ReaderTrouble trouble, string button)
    {
        await bench.Reader.DisturbAsync(trouble);
        await bench.PlaceAsync();
        await bench.TouchAsync(button);
        return bench.Screen.Id;
    }

    private static async Task<string> StaffAsync(ReaderBench bench)
    {
        await ChooseAsync(bench, ReaderTrouble.CameraCovered, "face");
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        return bench.Screen.Id;
    }

    private static async Task<string> SilentAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "sight-check");
        await bench.StaffAsync(new StaffAct.ConfirmSight());
        await bench.WaitAsync(TimeSpan.FromSeconds(60));
        return bench.Screen.Id;
    }

    private static async Task<string> AfterOutageAsync(ReaderBench bench)
    {
        var works = bench.Centre.Challenge;
        bench.Centre.Challenge = new ChallengeAnswer.Unavailable(FakeCentre.Down);
        await bench.FaceAsync();
        bench.Reader.CardTaken();
        bench.Centre.Challenge = works;
        await bench.FaceAsync();
        return bench.Screen.Id;
    }

    private static async Task<string> ForgetAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "finished");
        await bench.WaitAsync(TimeSpan.FromSeconds(20));
        return bench.Screen.Id;
    }

    private static async Task<string> PlaceAsync(ReaderBench bench, ReaderTrouble trouble)
    {
        await bench.Reader.DisturbAsync(trouble);
        await bench.PlaceAsync();
        return $"{bench.Screen.Id} {bench.Screen.Message?.Code}";
    }
}
