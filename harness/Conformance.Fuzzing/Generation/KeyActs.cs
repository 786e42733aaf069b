using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Invariants;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Fuzzing.Generation;

/// <summary>Signatures, INTERNAL AUTHENTICATE, session keys, and what no terminal is allowed.</summary>
internal sealed class KeyActs(Random random, SelectionActs selection, IReadOnlyList<KeyDelivery> deliveries)
{
    public byte[] Sign(CardModel model)
    {
        var form = (uint)random.Next(random.Next(4) == 0 ? 256 : 6);
        var key = model.Current switch { Df.Jpki => random.Next(2) == 0 ? 0x97u : 0x9Au, Df.InputSupport => 0x93u, Df.CardFace => 0x9Au, _ => 0x99u };
        var p2 = random.Next(8) switch { 0 => 0x80u, 1 or 2 => 0x00u, 3 => 0x80u | selection.Any(model), _ => key };
        var length = random.Next(4) switch { 0 => 1 + random.Next(250), 1 => 51, _ => 32 };
        return CommandBytes.Of(0x802A0000u | (form << 8) | p2, Bytes(length), random.Next(10) == 0 ? 0 : 256);
    }

    public byte[] Authenticate() =>
        CommandBytes.Of(0x00880000u | (random.Next(4) == 0 ? 0x80u | (uint)random.Next(0x20) : 0x99u), Bytes(1 + random.Next(255)), 256);

    /// <summary>A session key in its ciphertext; without a key for that, noise.</summary>
    public CardAct SessionKey()
    {
        if (deliveries.Count == 0 || random.Next(4) == 0)
        {
            byte[] wrong = random.Next(3) switch { 0 => Bytes(random.Next(256)), 1 => Bytes(256), _ => [0xFF, 0xFF, .. Bytes(254)] };
            return CardAct.Send(CommandBytes.Of(0x80AE0000, wrong));
        }

        var delivery = deliveries[random.Next(deliveries.Count)];
        return CardAct.Send(CommandBytes.Of(0x80AE0000, delivery.Ciphertext), delivery.SessionKey);
    }

    /// <summary>A terminal's certificate (facts/card.md 2.4), or the indicator of a telephone's token.</summary>
    public byte[] Terminal() => random.Next(3) switch
    {
        0 => CommandBytes.Of(0x80A206C1, Bytes(307)),
        1 => CommandBytes.Of(0x80A200C1, Bytes(256)),
        _ => CommandBytes.Of(0x80FC0000, []),
    };

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
