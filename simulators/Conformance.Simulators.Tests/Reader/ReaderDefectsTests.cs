using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Each defect shows where a good reader does right, and says that it acted.</summary>
public sealed class ReaderDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "tries-shown-wrong", "2", "3" },
        { "visual-mode-without-staff", "face-failed Normal", "sight-check Visual Nobody" },
        { "visual-mode-not-kept", "sight-check Visual TerminalMenu", "method Normal TerminalMenu Nobody" },
        { "pad-not-shuffled", "shuffled", "1234567890" },
        { "verify-sent-twice", "2", "1" },
        { "consent-preselected", "", "agree-all" },
        { "timeout-taken-as-consent", "False False False", "True True True" },
        { "last-patient-on-next-screen", "", "ｶｸｳ ﾀﾛｳ" },
        { "grace-asks-consent", "finished", "consent-all" },
        { "placeholder-changed", "架空　●郎", "架空　?郎" },
        { "text-reencoded", "架空　●郎", "not UTF-8" },
        { "face-mismatch-accepted", "face", "consent-all" },
        { "pin-needed-after-face-failure", "sight-check", "face-failed" },
        { "locked-card-blocks-face", "face", "refused Reader" },
        { "staff-refusal-ignored", "refused Staff", "consent-all" },
        { "notice-suppressed", "notice-reminder", "consent-all" },
        { "reader-opens-individual-number", "0", "2" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong)
    {
        var defect = ReaderDefects.Create(name)!;
        Assert.Equal(name, defect.Name);
        Assert.False(defect.Injected);
        using (var good = Bench(name, null))
        {
            Assert.Equal(right, await ShowAsync(good, name));
        }

        using var bad = Bench(name, defect);
        Assert.Equal(wrong, await ShowAsync(bad, name));
        Assert.True(defect.Injected);
    }

    [Fact]
    public void The_tables_have_every_defect() => Assert.Equal(
        ReaderDefects.Names,
        Defects.Concat(IdentityDefectsTests.Defects).Concat(SessionDefectsTests.Defects).Concat(FinerDefectsTests.Defects).Concat(ConsentDefectsTests.Defects).Concat(AnswerDefectsTests.Defects).Concat(TroubleDefectsTests.Defects).Concat(PhotoDefectsTests.Defects).Concat(SettingsDefectsTests.Defects).Concat(FaceMemoryTests.Defects).Concat(RegistrationDefectsTests.Defects).Concat(PhoneDefectsTests.Defects).Concat(UnseenFaceTests.Defects).Concat(VisitDefectsTests.Defects).Concat(EmergencyTests.Defects).Select(row => (string)row[0]!));

    [Fact]
    public void An_unknown_name_is_no_defect() => Assert.Null(ReaderDefects.Create("no-such-defect"));

    [Theory]
    [MemberData(nameof(Defects))]
    [MemberData(nameof(IdentityDefectsTests.Defects), MemberType = typeof(IdentityDefectsTests))]
    [MemberData(nameof(SessionDefectsTests.Defects), MemberType = typeof(SessionDefectsTests))]
    [MemberData(nameof(FinerDefectsTests.Defects), MemberType = typeof(FinerDefectsTests))]
    [MemberData(nameof(PhotoDefectsTests.Defects), MemberType = typeof(PhotoDefectsTests))]
    [MemberData(nameof(ConsentDefectsTests.Defects), MemberType = typeof(ConsentDefectsTests))]
    [MemberData(nameof(AnswerDefectsTests.Defects), MemberType = typeof(AnswerDefectsTests))]
    [MemberData(nameof(TroubleDefectsTests.Defects), MemberType = typeof(TroubleDefectsTests))]
    [MemberData(nameof(SettingsDefectsTests.Defects), MemberType = typeof(SettingsDefectsTests))]
    [MemberData(nameof(FaceMemoryTests.Defects), MemberType = typeof(FaceMemoryTests))]
    [MemberData(nameof(RegistrationDefectsTests.Defects), MemberType = typeof(RegistrationDefectsTests))]
    [MemberData(nameof(PhoneDefectsTests.Defects), MemberType = typeof(PhoneDefectsTests))]
    [MemberData(nameof(UnseenFaceTests.Defects), MemberType = typeof(UnseenFaceTests))]
    [MemberData(nameof(VisitDefectsTests.Defects), MemberType = typeof(VisitDefectsTests))]
    [MemberData(nameof(EmergencyTests.Defects), MemberType = typeof(EmergencyTests))]
    public async Task A_defect_that_met_no_occasion_says_so(string name, string right, string wrong)
    {
        Assert.NotEqual(right, wrong);
        var defect = ReaderDefects.Create(name)!;
        using var bench = new ReaderBench(defect: defect, card: new FakeCard { IsCardPresent = false });
        await bench.PlaceAsync();
        Assert.False(defect.Injected);
    }

    private static ReaderBench Bench(string name, ReaderDefect? defect) =>
        new(defect: defect, card: name == "locked-card-blocks-face" ? new FakeCard { Tries = 0 } : null);

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "tries-shown-wrong" => MissAsync(bench, () => $"{bench.Screen.TriesLeft}"),
        "verify-sent-twice" => MissAsync(bench, () => $"{bench.Card.Tries}"),
        "pad-not-shuffled" => AtAsync(bench, "pin", () => bench.Screen.PadLayout == "1234567890" ? "1234567890" : "shuffled"),
        "visual-mode-without-staff" => FailFaceAsync(bench),
        "visual-mode-not-kept" => NextPatientAsync(bench),
        "consent-preselected" => AtAsync(bench, "consent-all", () => string.Join(' ', Selected(bench))),
        "timeout-taken-as-consent" => SilenceAsync(bench),
        "last-patient-on-next-screen" => NextScreenAsync(bench),
        "grace-asks-consent" => NoticeReadAsync(bench),
        "placeholder-changed" or "text-reencoded" => HandedOverNameAsync(bench),
        "face-mismatch-accepted" => LookAsync(bench),
        "pin-needed-after-face-failure" => StaffAfterFaceAsync(bench),
        "locked-card-blocks-face" => TouchFaceAsync(bench),
        "staff-refusal-ignored" => RefuseAsync(bench),
        "notice-suppressed" => ReminderAsync(bench),
        _ => AtAsync(bench, "method", () => $"{bench.Card.Commands.Count(IsForbidden)}"),
    };

    private static bool IsForbidden(string command) => command is "00A4040C D3921000310001010408" or "00A4020C 0001";

    private static IEnumerable<string> Selected(ReaderBench bench) =>
        bench.Screen.Buttons.Where(button => button.IsSelected).Select(button => button.Id);

    private static string Shown(ReaderBench bench) => $"{bench.Screen.Id} {bench.Screen.DecidedBy}".Trim();

    private static string Modes(ReaderBench bench) =>
        string.Join(' ', [bench.Screen.Id, $"{bench.Reader.Mode}", .. bench.All<ReaderEvent.ModeChanged>().Select(changed => $"{changed.By}")]);

    private static async Task<string> AtAsync(ReaderBench bench, string screen, Func<string> look)
    {
        await Walks.ToAsync(bench, screen);
        return look();
    }

    private static async Task<string> MissAsync(ReaderBench bench, Func<string> look)
    {
        await Walks.ToAsync(bench, "pin");
        await bench.PinAsync("0000");
        return look();
    }

    private static async Task<string> FailFaceAsync(ReaderBench bench)
    {
        await bench.FailFaceAsync();
        return Modes(bench);
    }

    private static async Task<string> NextPatientAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "sight-check");
        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        return Modes(bench);
    }

    private static async Task<string> SilenceAsync(ReaderBench bench)
    {
        await bench.FaceAsync();
        await bench.WaitAsync(TimeSpan.FromSeconds(60));
        var sent = bench.Centre.Inquiries.Single().Consents;
        return $"{sent.Surgery} {sent.Diagnosis} {sent.Checkups}";
    }

    private static async Task<string> NextScreenAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "finished");
        bench.Reader.CardTaken();
        return bench.Screen.KanaName ?? "";
    }

    private static async Task<string> NoticeReadAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "notice-grace");
        await bench.TouchAsync("next");
        return bench.Screen.Id;
    }

    private static async Task<string> HandedOverNameAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "finished");
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bench.Terminal.Files.Single().Content);
            return text.Split("<Name>")[1].Split("</Name>")[0];
        }
        catch (DecoderFallbackException)
        {
            return "not UTF-8";
        }
    }

    private static async Task<string> LookAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "face");
        await bench.LookAsync(0.1);
        return bench.Screen.Id;
    }

    private static async Task<string> StaffAfterFaceAsync(ReaderBench bench)
    {
        await bench.FailFaceAsync();
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        return bench.Screen.Id;
    }

    private static async Task<string> TouchFaceAsync(ReaderBench bench)
    {
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        return Shown(bench);
    }

    private static async Task<string> RefuseAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "sight-check");
        await bench.StaffAsync(new StaffAct.RefuseSight());
        return Shown(bench);
    }

    private static async Task<string> ReminderAsync(ReaderBench bench)
    {
        bench.Centre.Holder = new HolderAnswer.Trusted("ticket-1", Standing.Reminder, new ScreenMessage("N01", "更新してください"));
        await bench.FaceAsync();
        return bench.Screen.Id;
    }
}
