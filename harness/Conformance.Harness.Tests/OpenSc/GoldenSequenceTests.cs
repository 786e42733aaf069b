using Conformance.Bench.Pcsc;
using Conformance.Harness.Tests.Fuzzing;
using Conformance.Harness.Tests.Pcsc;
using NodaTime;

namespace Conformance.Harness.Tests.OpenSc;

/// <summary>
/// What OpenSC 0.23 sends to the card, command by command, and what the card answers: the sequences of facts/card.md 4.1 and 4.3, each in a
/// file of Golden/. Another version of OpenSC may send others (4.3 names some): then the files are to be looked at, not the card.
/// </summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class GoldenSequenceTests : IDisposable
{
    /// <summary>No driver knows it, so that drivers ask the card for its applications (facts/card.md 3.7).</summary>
    private const string UnknownAtr = "3BDA13FF8131FB46801239" + "2F31C173C601C03B";

    /// <summary>The commands that drivers of other cards send before JPKI's has its turn (facts/card.md 4.1).</summary>
    private const int Probes = 29;

    private static readonly Duration Soon = Duration.FromSeconds(10);
    private static readonly string Pin = TaroCards.Persona.AuthenticationPin!.Reveal();
    private static readonly string Password = TaroCards.Persona.SignaturePin!.Reveal();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Dumping_the_objects() => MustSendAsync("dump", 0, "pkcs15-tool", "--dump");

    [Fact]
    public Task Reading_the_authentication_certificate() => MustSendAsync("read-certificate-1", 0, "pkcs15-tool", "--read-certificate", "1");

    [Fact]
    public Task Reading_the_signature_certificate_without_its_password() =>
        MustSendAsync("read-certificate-2-closed", 1, "pkcs15-tool", "--read-certificate", "2");

    [Fact]
    public Task Reading_the_signature_certificate_with_its_password() => MustSendAsync(
        "read-certificate-2", 0, "pkcs15-tool", "--verify-pin", "--auth-id", "2", "--pin", Password, "--read-certificate", "2");

    [Fact]
    public Task Verifying_the_PIN() => MustSendAsync("verify-pin-1", 0, "pkcs15-tool", "--verify-pin", "--auth-id", "1", "--pin", Pin);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public Task Signing_with_pkcs15_crypt(string key)
    {
        File.WriteAllBytes(PathOf("digest-info"), [.. Convert.FromHexString("3031300D060960864801650304020105000420"), .. new byte[32]]);
        return MustSendAsync(
            $"crypt-sign-{key}", 0, "pkcs15-crypt", "--sign", "--pkcs1", "--raw", "--key", key, "--pin", key == "1" ? Pin : Password,
            "--input", PathOf("digest-info"), "--output", PathOf("signature"));
    }

    [Theory]
    [InlineData("-L")]
    [InlineData("-O")]
    [InlineData("-M")]
    public Task Listing_with_pkcs11_tool(string option) => MustSendAsync($"pkcs11{option}", 0, "pkcs11-tool", option);

    [Theory]
    [InlineData("01", 0)]
    [InlineData("02", 1)]
    public Task Signing_with_pkcs11_tool(string id, int slot)
    {
        File.WriteAllText(PathOf("message"), "a challenge of the centre");
        return MustSendAsync(
            $"pkcs11-sign-{id}", 0, "pkcs11-tool", "--slot-index", $"{slot}", "--login", "--pin", slot == 0 ? Pin : Password, "--sign", "--id", id,
            "--mechanism", "SHA256-RSA-PKCS", "--input-file", PathOf("message"), "--output-file", PathOf("signature"));
    }

    /// <summary>Every driver that asks for its own card is refused with the words that facts/card.md 4.1 allows, and JPKI's takes this one.</summary>
    [Theory]
    [InlineData(null, "probes-known-atr")]
    [InlineData(UnknownAtr, "probes-unknown-atr")]
    public async Task Without_the_hint_29_foreign_probes_are_refused(string? atr, string golden)
    {
        var received = await SendAsync(new(FixturePersona.Card("taro")) { OtherAtr = atr }, driver: null, 0, "pkcs15-tool", "--read-certificate", "1");
        MustBe(golden, received);
        Assert.All(received.Take(Probes), line => Assert.EndsWith(line.StartsWith("00A4", StringComparison.Ordinal) ? "-> 6A82" : "-> 6A88", line, StringComparison.Ordinal));
        Assert.Equal("00A4040C Lc=10 D392F000260100000001 -> 9000", received[Probes]);
    }

    /// <summary>That the sequences notice something: a card that takes another's name is asked for more by that driver.</summary>
    [Fact]
    public async Task A_card_that_takes_a_foreign_name_is_noticed()
    {
        var received = await SendAsync(
            new(FixturePersona.Card("taro")) { WrongFor = "00A4040009A00000030800001000" }, driver: null, null, "pkcs15-tool", "--read-certificate", "1");
        Assert.NotEqual(Golden("probes-known-atr"), received);
    }

    /// <summary>The query of a blocked PIN must be 63C0: with 6984 OpenSC takes the card for none of its own (facts/card.md 4.1).</summary>
    [Fact]
    public async Task A_card_that_refuses_the_query_is_noticed()
    {
        var received = await SendAsync(
            new(FixturePersona.Card("taro")) { WrongFor = "00200080", WrongAnswer = "6984" }, "jpki", 1, "pkcs15-tool", "--read-certificate", "1");
        Assert.NotEqual(Golden("read-certificate-1"), received);
    }

    private async Task MustSendAsync(string golden, int exitCode, string program, params string[] arguments)
    {
        var received = await SendAsync(new(FixturePersona.Card("taro")), "jpki", exitCode, program, arguments);
        MustBe(golden, received);
    }

    private static void MustBe(string golden, IReadOnlyList<string> received) =>
        Assert.True(Golden(golden).SequenceEqual(received), $"Golden/{golden}.txt is not what the card received:\n{string.Join('\n', received)}");

    private static async Task<IReadOnlyList<string>> SendAsync(
        ReceivedCommands card, string? driver, int? exitCode, string program, params string[] arguments)
    {
        var reader = PcscdFixture.Reader();
        Assert.IsType<CardWait.Reached>(reader.WaitForCard(false, Soon));
        await using (await PcscdFixture.ConnectAsync(card))
        {
            Assert.IsType<CardWait.Reached>(reader.WaitForCard(true, Soon));
            var outcome = await new ExternalTool(Pin, Password) { Driver = driver }.RunAsync(program, arguments);
            Assert.True(exitCode is null || outcome.ExitCode == exitCode, outcome.ToString());
        }

        return card.Lines;
    }

    private static List<string> Golden(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "OpenSc", "Golden", name + ".txt")).Where(line => !line.StartsWith('#'))];

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
