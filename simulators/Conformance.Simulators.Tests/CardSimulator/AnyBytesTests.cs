using Conformance.CardSimulator;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class AnyBytesTests(ITestOutputHelper output)
{
    private static readonly string[] Sensible =
    [
        TestCard.SelectJpki, TestCard.SelectIssuerDomain, "00A40000", "00A4020C02000A", "00A4020C020018", "00A4020C020017",
        "00B0000000", "00B08A00000000", "00B0810004", "00200098", "0020009804" + TestPersona.PinHex, "0020009B07" + TestPersona.PasswordHex,
        "802A009701AA00", "802A00800430313233FF", "0084000008", "00CADF3005", "002000800430303030",
    ];

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
