using System.Text;
using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>A reader, a card and a centre that random acts and disturbances befall; the same seed, the same walk.</summary>
internal sealed class RandomWalk(int seed) : IDisposable
{
    private static readonly string[] Touches =
        ["face", "pin", "cancel", "ok", "clear", "next", "agree-all", "one-by-one", "refuse-all", "agree", "disagree", "electronic", "provide", "register", "phone", "iphone", "android", "begin", "sight", "no-such-button"];

    private static readonly ReaderModel[] Kinds = [.. Models.All, Models.A with { ConsentItems = [] }];

    private static readonly TerminalSettings[] Settings =
    [
        TerminalSettings.EveryItem with { EmergencyViewing = true, MedicalAid = true, PrescriptionIssue = PrescriptionIssue.Both, AsksFormAtCheck = true },
        TerminalSettings.EveryItem with { EmergencyViewing = true },
        TerminalSettings.AsDelivered with { SpecificDiseases = true },
        TerminalSettings.AsDelivered with { Medicines = false, Diagnosis = true, MedicalAid = true },
        new(Surgery: false, Diagnosis: false, Medicines: false, Checkups: false) { MedicalAid = true, PrescriptionIssue = PrescriptionIssue.Both, AsksFormAtCheck = true },
    ];

    // Every ninth walk is of the time in which the high-cost limit was asked.
    private static readonly DateTimeOffset LimitAsked = new(2024, 10, 1, 0, 5, 0, TimeSpan.Zero);

    private readonly Random _random = new(seed);

    private static readonly Front[] Away = [Front.VisitDevice, Front.OwnDevice, Front.OtherVisitDevice];

    public ReaderBench Bench { get; } = new(
        Kinds[seed % Kinds.Length],
        card: new FakeCard { Pin = seed % 7 == 0 ? null : "8264", IsMyNumberCard = seed % 11 != 0 },
        seed: seed,
        settings: Settings[seed / Kinds.Length % Settings.Length],
        front: seed % 13 is 3 or 8 ? Away[seed / 13 % Away.Length] : Front.Desk,
        now: seed % 9 == 0 ? LimitAsked : seed % 4 == 1 ? PhoneTests.PhonesTaken : null);

    public void Dispose() => Bench.Dispose();

    public async Task ActAsync()
    {
        var (bench, random) = (Bench, _random);
        switch (random.Next(25))
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
                await LookInVainAsync(bench, looks: random.Next(6), seesNobody: random.Next(2) == 0);
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
            case 11 or 12 when bench.Screen.Buttons.Count > 0:
                await bench.TouchAsync(bench.Screen.Buttons[random.Next(bench.Screen.Buttons.Count)].Id);
                break;
            case 15 when random.Next(2) == 0:
                await BefallAsync(bench, random);
                break;
            case 13 or 14:
                await bench.TouchAsync(Touches[random.Next(Touches.Length)]);
                break;
            default:
                await GoOnAsync(bench, random);
                break;
        }
    }

    /// <summary>What a patient in good order does next; without it hardly any walk would come to its end.</summary>
    private static async Task GoOnAsync(ReaderBench bench, Random random)
    {
        switch (bench.Screen.Id)
        {
            case "idle" when bench.Screen.Buttons.Count > 0 && random.Next(3) > 0:
                await bench.TouchAsync("phone");
                break;
            case "phone-pin":
                await bench.PinAsync("6048");
                break;
            case "phone-hold" or "phone-again" or "phone-misplaced":
                Answer(bench.Phones, random);
                await bench.Reader.PhoneHeldAsync();
                break;
            case "visit-hold":
                bench.Card.IsCardPresent = true;
                await bench.PlaceAsync();
                break;
            case "idle":
                bench.Card.IsCardPresent = true;
                await bench.PlaceAsync();
                break;
            case "face" when random.Next(6) == 0:
                await LookInVainAsync(bench, looks: 6, seesNobody: true);
                break;
            case "face":
                await bench.LookAsync(0.9);
                break;
            case "pin":
                await bench.PinAsync("8264");
                break;
            case "sight-check" or "emergency-check":
                await bench.StaffAsync(new StaffAct.ConfirmSight());
                break;
            default:
                string[] ways = [.. bench.Screen.Buttons.Select(button => button.Id).Where(button => button != "cancel")];
                await bench.TouchAsync(ways.Length == 0 ? "none" : ways[random.Next(ways.Length)]);
                break;
        }
    }

    private static void Answer(FakePhoneReader phones, Random random)
    {
        string[] replies = ["not-proven", "gone", "not-a-phone", "other-kind", "failed", "pin-locked", "wrong-pin"];
        phones.Reply = random.Next(2) == 0 ? new FakePhoneReader().Reply : PhoneTests.ReplyOf(replies[random.Next(replies.Length)]);
        phones.IsOccupied = random.Next(4) == 0;
    }

    private static async Task LookInVainAsync(ReaderBench bench, int looks, bool seesNobody)
    {
        for (var look = 0; look < looks; look++)
        {
            await (seesNobody ? bench.LookAtNothingAsync() : bench.LookAsync(0.1));
        }
    }

    private static void Disturb(ReaderBench bench, Random random)
    {
        bench.Card.Tries = random.Next(4);
        var kinds = Enum.GetValues<TransportFaultKind>();
        var (at, kind) = (bench.Card.Sent + 1 + random.Next(36), kinds[random.Next(kinds.Length)]);
        bench.Card.Disturb = sent => sent == at ? Befall(bench.Card, kind) : null;
        bench.Card.RefusesKey = random.Next(6) == 0;
        bench.Card.NumberBTries = random.Next(4) == 0 ? 0 : 10;
        bench.CardFace.Number = random.Next(6) switch { 0 => null, 1 => "00000000000000", _ => FakeCard.NumberB };
        bench.Matcher.SeesNoFace = random.Next(8) == 0;
        bench.Terminal.IsFolderGone = random.Next(6) == 0;
        bench.Centre.Registration = random.Next(4) switch
        {
            0 => new HolderAnswer.UnderWay(new ScreenMessage("R10", "手続き中です")),
            1 => new HolderAnswer.Refused("no-insurance", new ScreenMessage("R11", "登録できません")),
            _ => new HolderAnswer.Trusted("ticket", Standing.Valid, null),
        };
        bench.Centre.Holder = random.Next(7) switch
        {
            0 => new HolderAnswer.Refused("expired", new ScreenMessage("006", "期限切れ")),
            1 => new HolderAnswer.Unavailable(FakeCentre.Down),
            2 => new HolderAnswer.Trusted("ticket", Standing.Grace, new ScreenMessage("N02", "切れています")),
            3 => new HolderAnswer.Trusted("ticket", Standing.Reminder, new ScreenMessage("N01", "更新してください")),
            4 => new HolderAnswer.Refused("not-registered", new ScreenMessage("R08", "利用登録がありません")),
            5 when random.Next(2) == 0 => new HolderAnswer.UnderWay(new ScreenMessage("R10", "手続き中です")),
            _ => new HolderAnswer.Trusted("ticket", Standing.Valid, null),
        };
        bench.Centre.Inquiry = random.Next(8) switch
        {
            0 => new InquiryAnswer.Refused("suspended", new ScreenMessage("006", "停止")),
            1 => new InquiryAnswer.Unavailable(FakeCentre.Down),
            2 => new InquiryAnswer.Answered("<half"u8.ToArray()),
            3 => new InquiryAnswer.Answered(Encoding.UTF8.GetBytes(FakeCentre.Failure)),
            _ => new InquiryAnswer.Answered(Encoding.UTF8.GetBytes(FakeCentre.Result)),
        };
    }

    /// <summary>Good turns befall the reader more often than bad ones, or hardly any walk would come to its end.</summary>
    private static async Task BefallAsync(ReaderBench bench, Random random)
    {
        ReaderTrouble[] good = [ReaderTrouble.CameraFree, ReaderTrouble.KeypadMended, ReaderTrouble.TerminalAwake];
        var all = Enum.GetValues<ReaderTrouble>();
        await bench.Reader.DisturbAsync(random.Next(2) == 0 ? good[random.Next(good.Length)] : all[random.Next(all.Length)]);
    }

    private static TransportFaultKind Befall(FakeCard card, TransportFaultKind kind)
    {
        card.IsCardPresent &= kind != TransportFaultKind.CardRemoved;
        return kind;
    }

    private static StaffAct AnyStaffAct(Random random) => random.Next(7) switch
    {
        0 => new StaffAct.EnterVisualModeAtTerminal(),
        1 => new StaffAct.EnterVisualModeAtReader(new StaffPasscode(ReaderBench.Passcode)),
        2 => new StaffAct.LeaveVisualModeAtTerminal(),
        3 => new StaffAct.LeaveVisualModeAtReader(new StaffPasscode("0000")),
        4 => new StaffAct.ConfirmSight(),
        5 => new StaffAct.EnterEmergencyViewing(),
        _ => new StaffAct.RefuseSight(),
    };
}
