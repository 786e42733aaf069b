using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults that do most things right: each keeps to the letter of a requirement somewhere and breaks it somewhere else.</summary>
public sealed class FinerDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "verify-before-ok", "3", "2" },
        { "first-pad-repeats", "another pad", "the same pad" },
        { "pin-not-sent-to-chip", "pin", "consent-all" },
        { "sight-taken-for-granted", "sight-check", "consent-all" },
        { "sight-asked-again", "refused", "sight-check" },
        { "staff-passcode-not-checked", "Normal", "Visual" },
        { "visual-mode-sticks-at-reader", "Normal", "Visual" },
        { "visual-mode-return-missed", "Normal", "Visual" },
        { "consent-skipped-after-notice", "consent-all", "finished" },
        { "item-consent-preselected", "", "agree" },
        { "centre-message-reworded", "失効しています", "窓口の職員へお申し出ください" },
        { "take-card-not-asked", "カードをお取りください", "" },
        { "last-patient-greeted", "お困りのときは窓口の職員をお呼びください", "ｶｸｳ ﾀﾛｳ" },
        { "timeout-missed", "timed-out", "method" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) => DefectTrial.RunAsync(
        name,
        right,
        wrong,
        defect => new(name == "visual-mode-return-missed" ? Models.B : Models.A, defect),
        bench => ShowAsync(bench, name));

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "verify-before-ok" => AtAsync(bench, "pin", () => bench.KeysAsync("0000"), () => $"{bench.Card.Tries}"),
        "first-pad-repeats" => FirstPadsAsync(bench),
        "pin-not-sent-to-chip" => AtAsync(bench, "pin", () => bench.PinAsync("0000"), () => bench.Screen.Id),
        "sight-taken-for-granted" => AtAsync(bench, "method", () => bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal()), () => bench.Screen.Id),
        "sight-asked-again" => AtAsync(bench, "sight-check", () => bench.StaffAsync(new StaffAct.RefuseSight()), () => bench.Screen.Id),
        "staff-passcode-not-checked" => AtAsync(bench, "idle", () => bench.StaffAsync(new StaffAct.EnterVisualModeAtReader(new("0000"))), () => $"{bench.Reader.Mode}"),
        "visual-mode-sticks-at-reader" => AtAsync(bench, "sight-check", () => bench.StaffAsync(new StaffAct.LeaveVisualModeAtReader(new(ReaderBench.Passcode))), () => $"{bench.Reader.Mode}"),
        "visual-mode-return-missed" => ReturnAsync(bench),
        "consent-skipped-after-notice" => AtAsync(bench, "notice-reminder", () => bench.TouchAsync("next"), () => bench.Screen.Id),
        "item-consent-preselected" => AtAsync(bench, "consent-surgery", () => Task.CompletedTask, () => string.Join(' ', bench.Screen.Buttons.Where(button => button.IsSelected).Select(button => button.Id))),
        "centre-message-reworded" => AtAsync(bench, "refused", () => Task.CompletedTask, () => bench.Screen.Message!.Text),
        "take-card-not-asked" => AtAsync(bench, "finished", () => Task.CompletedTask, () => string.Join(' ', bench.Screen.Lines.Select(line => line.Japanese))),
        "last-patient-greeted" => NextAsync(bench),
        _ => AtAsync(bench, "method", () => bench.WaitAsync(TimeSpan.FromSeconds(60)), () => bench.Screen.Id),
    };

    private static async Task<string> AtAsync(ReaderBench bench, string screen, Func<Task> act, Func<string> look)
    {
        await Walks.ToAsync(bench, screen);
        await act();
        return look();
    }

    private static async Task<string> FirstPadsAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "pin");
        var first = bench.Screen.PadLayout;
        bench.Reader.CardTaken();
        await Walks.ToAsync(bench, "pin");
        return bench.Screen.PadLayout == first ? "the same pad" : "another pad";
    }

    private static async Task<string> ReturnAsync(ReaderBench bench)
    {
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.PlaceAsync();
        while (bench.Screen.Id != "sight-check")
        {
            await bench.TouchAsync("agree");
        }

        bench.Reader.CardTaken();
        return $"{bench.Reader.Mode}";
    }

    private static async Task<string> NextAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "finished");
        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        return bench.Screen.Lines[0].Japanese;
    }
}
