using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Bench.Pcsc;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Vpcd;
using Conformance.Harness.Tests.Fuzzing;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Pcsc;
using NodaTime;

namespace Conformance.Harness.Tests.Pyscard;

/// <summary>
/// A client in Python that was written from the public description of the card (card_client.py) reads and signs through the real PC/SC
/// stack, and openssl says what the signatures are worth.
/// </summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class PythonClientTests : IDisposable
{
    private const string Message = "what the centre wants signed";

    /// <summary>A day on which the fixture certificates are valid: 2025-07-01 UTC.</summary>
    private const string SomeDay = "1751328000";

    private static readonly Duration Soon = Duration.FromSeconds(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pyscard");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Reads_all_that_the_holder_may_read()
    {
        (await RunAsync(FixturePersona.Card("taro"))).MustExitWith(0);

        Assert.Equal("JPKIAPICCTOKEN2", Text("token.txt"));
        Assert.Equal("8F8F00", Convert.ToHexString(Bytes("available.bin")));
        Assert.Equal("3 5", Text("tries.txt"));
        using var attributes = JsonDocument.Parse(Bytes("attributes.json"));
        string Attribute(string name) => attributes.RootElement.GetProperty(name).GetString()!;
        Assert.Equal("架空　太郎", Attribute("name"));
        Assert.Equal("架空県見本市例示町１－２－３", Attribute("address"));
        Assert.Equal("19800217", Attribute("birth"));
        Assert.Equal("1", Attribute("sex"));
        Assert.Equal("19800217 1 20350217", Text("face.txt"));
        Assert.Equal("9000000000000019999920350217", Text("record.txt"));
        Assert.Equal("99999", Text("municipality.txt"));
    }

    [Fact]
    public async Task The_images_of_the_card_face_are_images()
    {
        (await RunAsync(FixturePersona.Card("taro"))).MustExitWith(0);

        // facts/card.md 3.4: JP2 container, and PNG of one bit of grey; the security code is 24 by 12.
        Assert.Equal("6A502020", Convert.ToHexString(Bytes("photo.jp2")[4..8]));
        foreach (var image in new[] { "face-name.png", "face-address.png", "face-code.png" })
        {
            var header = Bytes(image);
            Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(header[..8]));
            Assert.Equal("0100", Convert.ToHexString(header[24..26]));
        }

        Assert.Equal("000000180000000C", Convert.ToHexString(Bytes("face-code.png")[16..24]));
    }

    [Fact]
    public async Task What_the_card_signs_openssl_verifies()
    {
        (await RunAsync(FixturePersona.Card("taro"))).MustExitWith(0);
        await File.WriteAllTextAsync(PathOf("message"), Message);
        foreach (var name in new[] { "auth", "sign" })
        {
            await OpenSsl("x509", "-inform", "DER", "-in", PathOf($"{name}.cer"), "-out", PathOf($"{name}.pem"));
            await OpenSsl("x509", "-inform", "DER", "-in", PathOf($"{name}-ca.cer"), "-out", PathOf($"{name}-ca.pem"));
            await OpenSsl("x509", "-in", PathOf($"{name}.pem"), "-noout", "-pubkey", "-out", PathOf($"{name}.key"));
            (await OpenSsl("verify", "-attime", SomeDay, "-CAfile", PathOf($"{name}-ca.pem"), PathOf($"{name}.pem"))).MustPrint("OK");
            await VerifyAsync(name);
        }

        using var face = RSA.Create(new RSAParameters { Modulus = Bytes("face-modulus.bin"), Exponent = [1, 0, 1] });
        await File.WriteAllTextAsync(PathOf("face.key"), face.ExportSubjectPublicKeyInfoPem());
        await VerifyAsync("face");
    }

    /// <summary>That the client notices: each secret in turn is wrong, and the step that needs it says so.</summary>
    [Theory]
    [InlineData("authentication", "5301", "VERIFY 0018: 63C2 instead of 9000")]
    [InlineData("signature", "NOT1THIS2", "VERIFY 001B: 63C4 instead of 9000")]
    [InlineData("inputSupport", "5301", "VERIFY 0011: 63C2 instead of 9000")]
    [InlineData("numberB", "00000000000000", "VERIFY 0012: 63C9 instead of 9000")]
    public async Task A_wrong_secret_opens_nothing(string secret, string wrong, string told) =>
        (await RunAsync(FixturePersona.Card("taro"), secret, wrong)).MustExitWith(1).MustPrint(told);

    [Fact]
    public async Task A_card_without_an_application_is_noticed() =>
        (await RunAsync(FixturePersona.Card("resident-card"))).MustExitWith(1).MustPrint("instead of 9000");

    private async Task<ToolOutcome> RunAsync(MyNumberCard card, string? secret = null, string? value = null)
    {
        var reader = PcscdFixture.Reader();
        Assert.IsType<CardWait.Reached>(reader.WaitForCard(false, Soon));
        await using var link = await PcscdFixture.ConnectAsync(card);
        Assert.IsType<CardWait.Reached>(reader.WaitForCard(true, Soon));
        var persona = TaroCards.Persona;
        var secrets = new Dictionary<string, string>
        {
            ["authentication"] = persona.AuthenticationPin!.Reveal(),
            ["signature"] = persona.SignaturePin!.Reveal(),
            ["inputSupport"] = persona.InputSupportPin!.Reveal(),
            ["numberB"] = persona.NumberB!.Reveal(),
        };
        string[] known = [.. secrets.Values];
        secrets["digest"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Message)));
        if (secret is not null)
        {
            secrets[secret] = value!;
        }

        var tool = new ExternalTool(known)
        {
            Input = JsonSerializer.Serialize(new { reader = PcscdFixture.FirstSlot, @out = _folder.FullName, secrets }),
        };
        var outcome = await tool.RunAsync("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "Pyscard", "card_client.py"));
        Assert.DoesNotContain("(PIN)", outcome.Printed, StringComparison.Ordinal);
        return outcome;
    }

    private async Task VerifyAsync(string name) =>
        (await OpenSsl("dgst", "-sha256", "-verify", PathOf($"{name}.key"), "-signature", PathOf($"{name}.sig"), PathOf("message"))).MustPrint("Verified OK");

    private static async Task<ToolOutcome> OpenSsl(params string[] arguments) => (await new ExternalTool().RunAsync("openssl", arguments)).MustExitWith(0);

    private byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    private string Text(string name) => Encoding.ASCII.GetString(Bytes(name));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
