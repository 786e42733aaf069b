using Conformance.CardSimulator;
using Conformance.CardSimulator.Faults;
using Conformance.SmartCard;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.CardSimulator.Faults;

/// <summary>Whatever goes wrong, nobody gains a try by it: the counter rises by a right PIN alone.</summary>
public sealed class CounterUnderFaultsTests(ITestOutputHelper output)
{
    private const int Plans = 2000;
    private const int Commands = 40;

    private static readonly byte[][] Alphabet =
    [
        Convert.FromHexString(TestCard.SelectJpki),
        Convert.FromHexString("00A4020C020018"),
        Convert.FromHexString("0020009804" + TestPersona.PinHex),
        Convert.FromHexString("002000980430303030"),
        Convert.FromHexString("002000980531313131"),
        Convert.FromHexString("00200098"),
        Convert.FromHexString("00B08A0004"),
    ];

    private const int Right = 2;

    [Fact]
    public void The_counter_never_rises_without_the_right_PIN()
    {
        var random = new Random(Seed.Next(output));
        for (var plan = 0; plan < Plans; plan++)
        {
            Follow(random);
        }
    }

    private static void Follow(Random random)
    {
        PlannedFault[] faults = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => AnyFault(random))];
        var card = MyNumberCardFactory.Create(TestPersona.Plain, new(), new Random(1));
        var chip = new FaultyChip(card, new("any", "a test", random.Next(), faults), MyNumberCardFactory.Create(TestPersona.Plain, new(), new Random(1)));
        var answer = new byte[ChipReaction.LongestAnswer];
        chip.PowerOn();
        for (var command = 0; command < Commands; command++)
        {
            var before = card.AuthenticationTriesLeft;
            var sent = random.Next(Alphabet.Length);
            var reaction = chip.React(Alphabet[sent], answer);
            var words = $"{string.Join<PlannedFault>(", ", faults)}: {before} to {card.AuthenticationTriesLeft} at command {command + 1}";
            Assert.True(card.AuthenticationTriesLeft <= before || sent == Right, words);
            Assert.True(card.AuthenticationTriesLeft <= before || reaction.Silence == ChipSilence.None, $"{words}, with no answer");
            if (reaction.Silence != ChipSilence.None || random.Next(8) == 0)
            {
                chip.PowerOff();
                chip.PowerOn();
                Assert.True(card.AuthenticationTriesLeft <= Math.Max(before, sent == Right ? 3 : before), words);
            }
        }
    }

    private static PlannedFault AnyFault(Random random)
    {
        var at = random.Next(1, Commands);
        return random.Next(10) switch
        {
            0 => new PlannedFault.Pulled(at),
            1 => new PlannedFault.Swapped(at, "other"),
            2 => new PlannedFault.Mute(at),
            3 => new PlannedFault.Reset(at),
            4 => new PlannedFault.WrongLength(at, random.Next(-5, 6)),
            5 => new PlannedFault.WrongStatus(at, "9000"),
            6 => new PlannedFault.BitError(at),
            7 => new PlannedFault.Slow(at, 10),
            8 => new PlannedFault.WaitingTimeExtension(at, 2, 10),
            _ => new PlannedFault.PowerLoss(random.Next(1, 12)),
        };
    }
}
