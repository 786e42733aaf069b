using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Random acts, faults and waits: no act throws, and nothing of a patient outlives the card.</summary>
public sealed class RandomWalkTests
{
    private const int Acts = 400;

    private static readonly string[] Touches =
        ["face", "pin", "cancel", "ok", "clear", "next", "agree-all", "one-by-one", "refuse-all", "agree", "disagree", "no-such-button"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_happens_the_reader_stays_in_order(int seed)
    {
        var random = new Random(seed);
        using var bench = new ReaderBench(seed % 2 == 0 ? ReaderModels.ModelA : ReaderModels.ModelB, seed: seed);
        for (var act = 0; act < Acts; act++)
        {
            await ActAsync(bench, random);
            Check(bench, $"seed {seed}, act {act}");
        }

        bench.Card.IsCardPresent = false;
        bench.Reader.CardTaken();
        Assert.True(bench.Screen.Id is "idle" or "out-of-order", $"seed {seed}: {bench.Screen.Id}");
        Assert.Equal(0, bench.Card.ChannelsOpen);
    }

    /// <summary>The walk is worth something only if it gets about: most screens are seen over all seeds.</summary>
    [Fact]
    public async Task The_walks_reach_every_screen()
    {
        var seen = new HashSet<string>();
        foreach (var seed in Enumerable.Range(1, 40))
        {
            var random = new Random(seed);
            using var bench = new ReaderBench(seed % 2 == 0 ? ReaderModels.ModelA : ReaderModels.ModelB, seed: seed);
            for (var act = 0; act < Acts; act++)
            {
                await ActAsync(bench, random);
            }

            seen.UnionWith(bench.ScreensShown);
        }

        Assert.Equal(Walks.Screens.Append("out-of-order").Order(), seen.Order());
    }

    private static void Check(ReaderBench bench, string where)
    {
        var screen = bench.Screen;
        Assert.True(screen.KanaName is null || screen.Id == "finished", where);
        Assert.True((screen.PadLayout is null) == (screen.Id != "pin"), where);
        Assert.True((screen.DecidedBy is null) == (screen.Id != "refused"), where);
        Assert.True(bench.Card.ChannelsOpen <= 1, where);
        Assert.True(screen.Id is not ("idle" or "take-card" or "refused" or "timed-out") || bench.Card.ChannelsOpen == 0, where);
    }

    private static async Task ActAsync(ReaderBench bench, Random random)
    {
        switch (random.Next(16))
        {
            case 0 or 1:
                bench.Card.IsCardPresent = true;
                await bench.PlaceAsync();
                break;
            case 2:
                bench.Card.IsCardPresent = false;
                bench.Reader.CardTaken();
                break;
            case 3 when random.Next(8) == 0 || bench.Screen.Id == "out-of-order":
                await bench.Reader.RestartAsync();
                break;
            case 4 when random.Next(3) == 0:
                await bench.WaitAsync(TimeSpan.FromSeconds(random.Next(200)));
                break;
            case 5:
                await bench.LookAsync(random.Next(3) == 0 ? 0.9 : 0.1);
                break;
            case 6:
                await LookInVainAsync(bench, looks: random.Next(6));
                break;
            case 7:
                await bench.StaffAsync(AnyStaffAct(random));
                break;
            case 8:
                Disturb(bench, random);
                break;
            case 9 when bench.Screen.Id == "pin":
                await bench.PinAsync(random.Next(3) == 0 ? "8264" : "0000");
                break;
            case 10:
                await bench.Reader.TouchKeyAsync(random.Next(10));
                break;
            case 11 or 12 or 13 when bench.Screen.Buttons.Count > 0:
                await bench.TouchAsync(bench.Screen.Buttons[random.Next(bench.Screen.Buttons.Count)].Id);
                break;
            default:
                await bench.TouchAsync(Touches[random.Next(Touches.Length)]);
                break;
        }
    }

    private static async Task LookInVainAsync(ReaderBench bench, int looks)
    {
        for (var look = 0; look < looks; look++)
        {
            await bench.LookAsync(0.1);
        }
    }

    private static void Disturb(ReaderBench bench, Random random)
    {
        bench.Card.Tries = random.Next(4);
        var kinds = Enum.GetValues<TransportFaultKind>();
        var (at, kind) = (bench.Card.Sent + 1 + random.Next(24), kinds[random.Next(kinds.Length)]);
        bench.Card.Disturb = sent => sent == at ? kind : null;
        bench.Centre.Holder = random.Next(5) switch
        {
            0 => new HolderAnswer.Refused("expired", new ScreenMessage("006", "期限切れ")),
            1 => new HolderAnswer.Unavailable(FakeCentre.Down),
            2 => new HolderAnswer.Trusted("ticket", Standing.Grace, new ScreenMessage("N02", "切れています")),
            3 => new HolderAnswer.Trusted("ticket", Standing.Reminder, new ScreenMessage("N01", "更新してください")),
            _ => new HolderAnswer.Trusted("ticket", Standing.Valid, null),
        };
    }

    private static StaffAct AnyStaffAct(Random random) => random.Next(6) switch
    {
        0 => new StaffAct.EnterVisualModeAtTerminal(),
        1 => new StaffAct.EnterVisualModeAtReader(new StaffPasscode(ReaderBench.Passcode)),
        2 => new StaffAct.LeaveVisualModeAtTerminal(),
        3 => new StaffAct.LeaveVisualModeAtReader(new StaffPasscode("0000")),
        4 => new StaffAct.ConfirmSight(),
        _ => new StaffAct.RefuseSight(),
    };
}
