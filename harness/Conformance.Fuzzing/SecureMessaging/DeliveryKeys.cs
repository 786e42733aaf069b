using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Generation;
using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.SecureMessaging;

/// <summary>Session keys in the ciphertexts that deliver them to a card (facts/card.md 2.5); a few for a whole run, since they are dear.</summary>
internal static class DeliveryKeys
{
    private const int Prepared = 8;
    private const int ModulusLength = 256;

    /// <summary>None for a card without the application, the PIN or the key.</summary>
    public static IReadOnlyList<KeyDelivery> Prepare(ITestedCard card, HolderSecrets secrets, Random random)
    {
        if (secrets.Find("input-support-pin") is not { } pin)
        {
            return [];
        }

        card.Transmit(CommandBytes.Of(0x00A4040C, DfNames.Of(Df.InputSupport)));
        card.Transmit(CommandBytes.Of(0x00200091, pin));
        var file = card.Transmit(CommandBytes.Of(0x00B08600, [], 65_536));
        var at = file.IndexOf((ReadOnlySpan<byte>)[0x91, 0x82, 0x01, 0x00]);
        return at < 0 ? [] : [.. Many(file.Slice(at + 4, ModulusLength).ToArray(), random)];
    }

    private static IEnumerable<KeyDelivery> Many(byte[] modulus, Random random)
    {
        for (var i = 0; i < Prepared; i++)
        {
            var (seed, mask) = (new byte[32], new byte[32]);
            random.NextBytes(seed);
            random.NextBytes(mask);
            yield return new(seed[..16], OaepEncryption.Encrypt(modulus, [0xA0, 0x22, 0x80, 0x20, .. seed], mask));
        }
    }
}
