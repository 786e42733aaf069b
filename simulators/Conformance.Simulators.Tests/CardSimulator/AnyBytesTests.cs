using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class AnyBytesTests(ITestOutputHelper output)
{
    private static readonly string[] Sensible =
    [
        TestCard.SelectJpki, TestCard.SelectIssuerDomain, "00A40000", "00A4020C02000A", "00A4020C020018", "00A4020C020017",
        "00B0000000", "00B08A00000000", "00B0810004", "00200098", "0020009804" + TestPersona.PinHex, "0020009B07" + TestPersona.PasswordHex,
        "802A009701AA00", "802A00800430313233FF", "0084000008", "00CADF3005", "002000800430303030", TestCard.SelectInputSupport,
        TestCard.SelectCardFace, TestCard.SelectResident, TestCard.SelectCommon, "00B2010C00", "00B2010500", "002401980430303030",
        "0024019104" + TestPersona.InputSupportPinHex, "8032009C04" + TestPersona.CommonPinHex, "0020009104" + TestPersona.InputSupportPinHex,
        "002000920E" + TestPersona.NumberBHex, "002000930C" + TestPersona.NumberAHex, "0020009106" + TestPersona.BirthDateHex,
        "002000940C" + TestPersona.NumberAHex, "002000950E" + TestPersona.NumberBHex, "80AE0000000100" + new string('0', 512),
        "08B08100059603000000", "08A4020C1386110100112233445566778899AABBCCDDEEFF", "0CB0810000", "802A030001AA00", "0088009901AA00",
        "00CA00F000", "00CA00F8000000", "80A206C101AA", "80FC0000", "00B0820000", "00B0850000", "00B0810000000000",
    ];

    /// <summary>How the files begin that a card tells only after VERIFY.</summary>
    private static readonly string[] Guarded =
        ["6E756D62657220283137", "61747472696275746573", "6167659000", "66616365", "6E756D62657220696D"];

    [Fact]
    public void Are_answered_with_a_status_word_and_never_open_a_blocked_card()
    {
        var random = new Random(Seed.Next(output));
        var card = TestCard.PoweredOn(options: new CardOptions { AuthenticationTriesLeft = 0 });
        var answered = new Dictionary<string, int>();
        for (var i = 0; i < 20_000; i++)
        {
            var command = NextCommand(random);
            var response = card.Send(command);
            Assert.True(response.Length >= 2, Convert.ToHexString(command));
            var status = Convert.ToHexString(response[^2..]);
            Assert.True(status == "9000" || (response.Length == 2 && status[0] == '6' && status[1] != '0'), Convert.ToHexString(command));
            answered[status] = answered.GetValueOrDefault(status) + 1;
        }

        Assert.Equal(0, card.AuthenticationTriesLeft);
        Assert.True(answered.Count > 10, $"only {string.Join(", ", answered.Keys)} were reached");
    }

    [Fact]
    public void Never_open_a_card_on_which_everything_is_blocked()
    {
        var random = new Random(Seed.Next(output));
        var card = TestCard.PoweredOn(TestPersona.Full with { Locked = Enum.GetValues<CardReference>().ToHashSet() });
        for (var i = 0; i < 20_000; i++)
        {
            var command = NextCommand(random);
            var response = card.Send(Convert.ToHexString(command));
            Assert.False(Guarded.Any(content => response.StartsWith(content, StringComparison.Ordinal)), Convert.ToHexString(command));
            Assert.NotEqual("6F00", response);
            Assert.True(response.Length == 4 || response.EndsWith("9000", StringComparison.Ordinal), Convert.ToHexString(command));
        }
    }

    private static byte[] NextCommand(Random random)
    {
        var command = random.Next(4) == 0 ? Noise(random) : Convert.FromHexString(Sensible[random.Next(Sensible.Length)]);
        for (var changes = random.Next(3); changes > 0 && command.Length > 0; changes--)
        {
            command[random.Next(command.Length)] = (byte)random.Next(256);
        }

        return random.Next(8) == 0 ? command[..random.Next(command.Length + 1)] : command;
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(300)];
        random.NextBytes(noise);
        return noise;
    }
}
