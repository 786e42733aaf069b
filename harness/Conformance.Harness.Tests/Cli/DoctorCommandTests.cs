using Conformance.Harness.Tests.Pcsc;
using Conformance.Harness.Tests.Physical.Interlocking;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance doctor through the real service, on a card that lies in the virtual reader.</summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class DoctorCommandTests(PcscdFixture fixture) : IDisposable
{
    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_card_is_told_with_its_token_and_spent_nothing()
    {
        Assert.NotNull(fixture);
        var key = Path.Combine(_program.Folder, "token.key");
        await File.WriteAllTextAsync(key, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");
        var card = FixturePersona.Card();
        await using (await PcscdFixture.ConnectAsync(card))
        {
            PcscdFixture.Reader().WaitForCard(true, NodaTime.Duration.FromSeconds(20));
            var outcome = await _program.RunAsync("doctor", "--reader", "PCD 00 00", "--token-key", key, "--cards", Path.Combine(_program.Folder, "cards.json"));
            outcome.MustPrint(
                "OK      pcscd: runs",
                "OK      readers: Virtual PCD 00 00, Virtual PCD 00 01",
                "Virtual PCD 00 00: ATR: 3BE000FF8131FE4514",
                $"token {LaboratoryCards.TokenOf("taro")}, of this bench",
                "3 tries left",
                "authentication certificate: valid from");
            Assert.InRange(outcome.ExitCode, 0, 1);
        }

        Assert.Equal(3, card.AuthenticationTriesLeft);
        PcscdFixture.Reader().WaitForCard(false, NodaTime.Duration.FromSeconds(20));
    }

    [Fact]
    public async Task A_named_reader_without_a_card_is_wrong_and_says_what_to_do() =>
        (await _program.RunAsync("doctor", "--reader", "PCD 00 01", "--token-key", Path.Combine(_program.Folder, "token.key"), "--cards", Path.Combine(_program.Folder, "cards.json")))
            .MustExitWith(1).MustPrint("WRONG   Virtual PCD 00 01: card: there is none -> put one in");
}
