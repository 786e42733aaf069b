using Conformance.Bench.Pcsc;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Vpcd;
using Conformance.Harness.Tests.Pcsc;
using NodaTime;

namespace Conformance.Harness.Tests.OpenSc;

/// <summary>
/// OpenSC was written by others, from their own measurements, and drives the simulated card through the real PC/SC stack: it would
/// notice a mistake that our card and our reader share. Expected texts and exit codes: facts/card.md 4.2 and 4.3.
/// </summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class OpenScTests : IDisposable
{
    private const string Pin = "8264";
    private const string Password = "HJ7K2Q9";
    private const string WrongPin = "0193";

    /// <summary>A day on which the fixture certificates are valid: 2025-07-01 UTC.</summary>
    private const string SomeDay = "1751328000";

    private static readonly Duration Soon = Duration.FromSeconds(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opensc");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("jpki")]
    public async Task Lists_the_objects_of_the_card(string? driver)
    {
        await using var link = await InsertAsync(FixturePersona.Card("taro"));
        var dump = await Tool(driver).RunAsync("pkcs15-tool", "--dump");
        dump.MustExitWith(0).MustPrint(
            "PKCS#15 Card [JPKI]",
            "PIN [User Authentication PIN]", "PIN [Digital Signature PIN]",
            "Private RSA Key [User Authentication Key]", "Private RSA Key [Digital Signature Key]",
            "X.509 Certificate [User Authentication Certificate]", "X.509 Certificate [Digital Signature Certificate]",
            "X.509 Certificate [User Authentication Certificate CA]", "X.509 Certificate [Digital Signature Certificate CA]");
    }

    [Theory]
    [InlineData("child")]
    [InlineData("saburo-no-pin")]
    public async Task Lists_the_objects_of_cards_with_less_on_them(string persona)
    {
        await using var link = await InsertAsync(FixturePersona.Card(persona));
        (await Tool(null).RunAsync("pkcs15-tool", "--dump")).MustExitWith(0)
            .MustPrint("X.509 Certificate [User Authentication Certificate]");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("jpki")]
    public async Task Reads_the_authentication_certificate_and_its_chain_holds(string? driver)
    {
        await using var link = await InsertAsync(FixturePersona.Card("taro"));
        var (leaf, root) = (PathOf("leaf.pem"), PathOf("root.pem"));
        (await Tool(driver).RunAsync("pkcs15-tool", "--read-certificate", "1", "--output", leaf)).MustExitWith(0);
        (await Tool(driver).RunAsync("pkcs15-tool", "--read-certificate", "3", "--output", root)).MustExitWith(0);
        (await Tool(driver).RunAsync("openssl", "verify", "-attime", SomeDay, "-CAfile", root, leaf)).MustExitWith(0).MustPrint("OK");
        (await Tool(driver).RunAsync("openssl", "x509", "-in", leaf, "-noout", "-subject")).MustPrint("TESTCARD00000199999003A");
    }

    [Fact]
    public async Task The_signature_certificate_opens_with_the_password_only()
    {
        await using var link = await InsertAsync(FixturePersona.Card("taro"));
        var (leaf, root) = (PathOf("leaf.pem"), PathOf("root.pem"));
        (await Tool(null).RunAsync("pkcs15-tool", "--read-certificate", "2")).MustExitWith(1);
        (await Tool(null).RunAsync(
            "pkcs15-tool", "--verify-pin", "--auth-id", "2", "--pin", Password, "--read-certificate", "2", "--output", leaf)).MustExitWith(0);
        (await Tool(null).RunAsync("pkcs15-tool", "--read-certificate", "4", "--output", root)).MustExitWith(0);
        (await Tool(null).RunAsync("openssl", "verify", "-attime", SomeDay, "-CAfile", root, leaf)).MustExitWith(0).MustPrint("OK");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("jpki")]
    public async Task Signs_with_the_authentication_key_after_the_PIN(string? driver)
    {
        await using var link = await InsertAsync(FixturePersona.Card("taro"));
        await SignAndVerifyAsync(Tool(driver), certificate: "1", "--login", "--pin", Pin, "--id", "01");
    }

    [Fact]
    public async Task Signs_with_the_signature_key_after_the_password()
    {
        await using var link = await InsertAsync(FixturePersona.Card("taro"));
        await SignAndVerifyAsync(Tool(null), certificate: "2", "--slot-index", "1", "--login", "--pin", Password, "--id", "02");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("jpki")]
    public async Task Three_wrong_PINs_lock_the_card_for_the_right_one_too(string? driver)
    {
        var card = FixturePersona.Card("taro");
        await using var link = await InsertAsync(card);
        (await VerifyAsync(driver, Pin)).MustExitWith(0);
        foreach (var left in new[] { 2, 1, 0 })
        {
            (await VerifyAsync(driver, WrongPin)).MustExitWith(255).MustPrint("PIN code or key incorrect");
            Assert.Equal(left, card.AuthenticationTriesLeft);
        }

        (await VerifyAsync(driver, Pin)).MustExitWith(255).MustPrint("Reference data not usable");
        Assert.Equal(0, card.AuthenticationTriesLeft);
        (await Tool(driver).RunAsync("pkcs15-tool", "--dump")).MustExitWith(0).MustPrint("Tries left     : 0");
    }

    [Fact]
    public async Task The_right_PIN_restores_the_tries()
    {
        var card = FixturePersona.Card("hanako");
        await using var link = await InsertAsync(card);
        (await VerifyAsync(null, WrongPin)).MustExitWith(255);
        Assert.Equal(2, card.AuthenticationTriesLeft);
        (await VerifyAsync(null, "5907")).MustExitWith(0);
        Assert.Equal(3, card.AuthenticationTriesLeft);
    }

    /// <summary>Puts the card into the first slot, once that is empty, and waits until PC/SC sees it.</summary>
    private static async Task<VpcdLink> InsertAsync(MyNumberCard card)
    {
        var reader = PcscdFixture.Reader();
        Assert.IsType<CardWait.Reached>(reader.WaitForCard(false, Soon));
        var link = await PcscdFixture.ConnectAsync(card);
        Assert.IsType<CardWait.Reached>(reader.WaitForCard(true, Soon));
        return link;
    }

    private static ExternalTool Tool(string? driver) => new(Pin, Password, WrongPin, "5907") { Driver = driver };

    private static Task<ToolOutcome> VerifyAsync(string? driver, string pin) =>
        Tool(driver).RunAsync("pkcs15-tool", "--verify-pin", "--auth-id", "1", "--pin", pin);

    private async Task SignAndVerifyAsync(ExternalTool tool, string certificate, params string[] login)
    {
        var (message, signature) = (PathOf("message"), PathOf("signature"));
        await File.WriteAllTextAsync(message, "a challenge of the centre");
        (await tool.RunAsync(
            "pkcs11-tool", [.. login, "--sign", "--mechanism", "SHA256-RSA-PKCS", "--input-file", message, "--output-file", signature]))
            .MustExitWith(0);
        Assert.Equal(256, new FileInfo(signature).Length);
        var key = await PublicKeyAsync(tool, certificate);
        (await tool.RunAsync("openssl", "dgst", "-sha256", "-verify", key, "-signature", signature, message))
            .MustExitWith(0).MustPrint("Verified OK");
    }

    private async Task<string> PublicKeyAsync(ExternalTool tool, string certificate)
    {
        var (leaf, key) = (PathOf("leaf.pem"), PathOf("key.pem"));
        string[] password = certificate == "2" ? ["--verify-pin", "--auth-id", "2", "--pin", Password] : [];
        (await tool.RunAsync("pkcs15-tool", [.. password, "--read-certificate", certificate, "--output", leaf])).MustExitWith(0);
        (await tool.RunAsync("openssl", "x509", "-in", leaf, "-noout", "-pubkey", "-out", key)).MustExitWith(0);
        return key;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
