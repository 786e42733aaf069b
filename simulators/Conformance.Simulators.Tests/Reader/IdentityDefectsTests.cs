using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults on the way to identity: PIN, face and visual mode (RDR-4, RDR-5, RDR-8, CARD-8).</summary>
public sealed class IdentityDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "lock-hidden", "pin-locked locked", "method locked" },
        { "marks-not-filled", "3 consent-all", "0 consent-all" },
        { "missing-pin-taken-as-proven", "pin-locked", "consent-all Pin" },
        { "no-way-out-after-face", "pin cancel True", "cancel False" },
        { "visual-mode-sticks", "method Normal 2", "sight-check Visual 1" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) => DefectTrial.RunAsync(
        name,
        right,
        wrong,
        defect => new(defect: defect, card: name == "missing-pin-taken-as-proven" ? new FakeCard { Pin = null } : null),
        bench => ShowAsync(bench, name));

    [Fact]
    public async Task A_hidden_lock_is_hidden_from_a_patient_whose_card_came_locked()
    {
        using var bench = DefectTrial.Open("lock-hidden", new FakeCard { Tries = 0 });
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        Assert.Equal("method", bench.Screen.Id);
        Assert.DoesNotContain("pin-locked", bench.ScreensShown);
    }

    [Fact]
    public async Task A_hidden_lock_leaves_a_card_without_a_pin_as_it_is()
    {
        using var bench = DefectTrial.Open("lock-hidden", new FakeCard { Pin = null });
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        Assert.Equal("pin-locked", bench.Screen.Id);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("8264", 0)]
    public async Task Model_b_offers_the_missing_pin_only_when_it_takes_it_as_proven(string? pin, int tries) => await DefectTrial.RunAsync(
        "missing-pin-taken-as-proven",
        "method",
        "finished Pin",
        defect => new(Models.B, defect, new FakeCard { Pin = pin, Tries = tries }),
        async bench =>
        {
            await bench.PlaceAsync();
            for (var item = 0; item < 3; item++)
            {
                await bench.TouchAsync("disagree");
            }

            return await EnterAnyPinAsync(bench);
        });

    [Fact]
    public async Task A_missing_pin_is_taken_as_proven_without_asking_the_chip()
    {
        using var bench = DefectTrial.Open("missing-pin-taken-as-proven", new FakeCard { Pin = null });
        await bench.PlaceAsync();
        await EnterAnyPinAsync(bench);
        Assert.DoesNotContain("00200080", bench.Card.Commands);
        Assert.Equal("802A0080", bench.Card.Commands[^1]);
        Assert.Equal(IdentityMethod.Pin, bench.Centre.Holders.Single().Identity);
    }

    [Fact]
    public async Task A_card_with_a_pin_does_not_meet_the_missing_one()
    {
        var defect = ReaderDefects.Create("missing-pin-taken-as-proven")!;
        using var bench = new ReaderBench(Models.A, defect);
        await Walks.ToAsync(bench, "pin");
        await bench.PinAsync("0000");
        Assert.Equal("pin", bench.Screen.Id);
        Assert.False(defect.Injected);
    }

    [Fact]
    public async Task Visual_mode_that_sticks_at_the_terminal_still_ends_at_the_reader()
    {
        using var bench = DefectTrial.Open("visual-mode-sticks");
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtReader(new StaffPasscode(ReaderBench.Passcode)));
        Assert.Equal(ReaderMode.Normal, bench.Reader.Mode);
    }

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "lock-hidden" => LockAsync(bench),
        "marks-not-filled" => FillAsync(bench),
        "missing-pin-taken-as-proven" => PlaceAndEnterAnyPinAsync(bench),
        "no-way-out-after-face" => FailFaceAsync(bench),
        _ => LeaveVisualModeAsync(bench),
    };

    private static async Task<string> LockAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "pin");
        for (var miss = 0; miss < 3; miss++)
        {
            await bench.PinAsync("0000");
        }

        return $"{bench.Screen.Id} {bench.All<ReaderEvent.IdentityRefused>().Last().Reason}";
    }

    private static async Task<string> FillAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "pin");
        await bench.KeysAsync("826");
        var marks = bench.Screen.FilledMarks;
        await bench.PinAsync("4");
        return $"{marks} {bench.Screen.Id}";
    }

    private static async Task<string> PlaceAndEnterAnyPinAsync(ReaderBench bench)
    {
        await bench.PlaceAsync();
        return await EnterAnyPinAsync(bench);
    }

    private static async Task<string> EnterAnyPinAsync(ReaderBench bench)
    {
        await bench.TouchAsync("pin");
        if (bench.Screen.PadLayout is not null)
        {
            await bench.PinAsync("1739");
        }

        return string.Join(' ', [bench.Screen.Id, .. bench.All<ReaderEvent.IdentityEstablished>().Select(known => $"{known.Method}")]);
    }

    private static async Task<string> FailFaceAsync(ReaderBench bench)
    {
        await bench.FailFaceAsync();
        var namesStaff = bench.Screen.Lines.Any(line => line.Japanese.Contains("職員", StringComparison.Ordinal));
        return $"{string.Join(' ', bench.Screen.Buttons.Select(button => button.Id))} {namesStaff}";
    }

    private static async Task<string> LeaveVisualModeAsync(ReaderBench bench)
    {
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtTerminal());
        await bench.PlaceAsync();
        return $"{bench.Screen.Id} {bench.Reader.Mode} {bench.All<ReaderEvent.ModeChanged>().Count()}";
    }
}
