using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.CardSimulator;
using Conformance.ReaderSimulator;
using Conformance.Simulators.Tests.CardSimulator.Contents;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The reader with the simulated card in its slot, joined by the ports alone.</summary>
public sealed class SimulatedCardTests
{
    [Theory]
    [InlineData("face")]
    [InlineData("pin")]
    public async Task The_centre_gets_the_cards_certificate_and_a_signature_over_its_challenge(string way)
    {
        var (reader, centre, card) = Build("taro");
        using (reader)
        {
            await reader.CardPlacedAsync();
            await reader.TouchAsync(way);
            await (way == "face" ? reader.LookAsync(new FaceFrame("1.0", default)) : PinAsync(reader, FixtureCard.Of("taro").Persona.AuthenticationPin!.Reveal()));

            var sent = centre.Holders.Single();
            using var certificate = X509CertificateLoader.LoadCertificate(sent.Certificate.Span);
            using var key = certificate.GetRSAPublicKey()!;
            Assert.True(key.VerifyData(new byte[32], sent.Signature.Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            Assert.Equal(3, card.AuthenticationTriesLeft);
        }
    }

    [Fact]
    public async Task Three_misses_lock_the_card_and_the_face_still_works()
    {
        var (reader, centre, card) = Build("taro");
        using (reader)
        {
            await reader.CardPlacedAsync();
            await reader.TouchAsync("pin");
            for (var tries = 2; tries >= 0; tries--)
            {
                await PinAsync(reader, "0000");
                Assert.Equal(tries, card.AuthenticationTriesLeft);
            }

            Assert.Equal("pin-locked", reader.Screen.Id);
            await reader.TouchAsync("face");
            await reader.LookAsync(new FaceFrame("1.0", default));
            Assert.Single(centre.Holders);
        }
    }

    [Fact]
    public async Task A_card_without_pins_is_taken_by_face_alone()
    {
        var (reader, centre, _) = Build("saburo-no-pin");
        using (reader)
        {
            await reader.CardPlacedAsync();
            await reader.TouchAsync("pin");
            Assert.Equal("pin-locked", reader.Screen.Id);
            await reader.TouchAsync("face");
            await reader.LookAsync(new FaceFrame("1.0", default));
            Assert.Single(centre.Holders);
        }
    }

    private static (FaceReader Reader, FakeCentre Centre, MyNumberCard Card) Build(string id)
    {
        var persona = FixtureCard.Of(id).Persona;
        var card = MyNumberCardFactory.Create(persona, new CardOptions(), new Random(1));
        var slot = new SimulatedSlot("slot");
        slot.Insert(card);
        var centre = new FakeCentre();
        var parts = new ReaderParts(
            slot, new FakeCardFaceCamera { Number = persona.NumberB?.Reveal() }, new FakeMatcher(), centre, new FakeTerminal(), new ManualTime(DateTimeOffset.UnixEpoch), new Random(1), new RecordingObserver())
        {
            PinlessKeyUse = card.PinlessKeyUse,
        };
        return (new FaceReader(Models.A, parts), centre, card);
    }

    private static async Task PinAsync(FaceReader reader, string digits)
    {
        foreach (var digit in digits)
        {
            await reader.TouchKeyAsync(reader.Screen.PadLayout!.IndexOf(digit, StringComparison.Ordinal));
        }

        await reader.TouchAsync("ok");
    }
}
