using System.Buffers.Binary;
using Conformance.Fuzzing.Invariants;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Fuzzing.Generation;

/// <summary>Commands under secure messaging: right ones, and such as a client gets wrong (facts/card.md 2.5).</summary>
internal sealed class SecureActs(Random random, SelectionActs selection, ReferenceActs references, ReadingActs reading)
{
    public byte[] Next(CardModel model)
    {
        if (random.Next(8) == 0)
        {
            return Wrong();
        }

        switch (random.Next(4))
        {
            case 0:
                return CommandBytes.Of(0x08A4020C, Seal(model.Session, [0x00, selection.Any(model)]));
            case 1:
                var data = references.DataFor(model, out var p2);
                return CommandBytes.Of(0x08200000u | p2, Seal(model.Session, data));
            default:
                Span<byte> length = stackalloc byte[2];
                BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(random.Next(3) * random.Next(300)));
                return CommandBytes.Of(0x08B00000u | reading.BinaryPlace(model), [0x96, 0x03, 0x00, .. length], 65_536);
        }
    }

    private byte[] Wrong() => random.Next(8) switch
    {
        0 => CommandBytes.Of(0x0CB08100, [0x96, 0x03, 0x00, 0x00, 0x00], 256),
        1 => CommandBytes.Of(0x08A4020C, [0x81, 0x02, 0x00, 0x01]),
        2 => CommandBytes.Of(0x08B08100, [], 256),
        3 => CommandBytes.Of(0x08200091, Noise(random.Next(1, 40))),
        4 => CommandBytes.Of(0x08A4040C, DfNames.Of(Df.InputSupport)),
        _ => CommandBytes.Of(0x08200091, [0x86, 0x11, 0x01, .. Noise(16)]),
    };

    /// <summary>Without a session there is nothing to seal with, and the card must say so.</summary>
    private byte[] Seal(ClientSession? session, ReadOnlySpan<byte> data) => session?.SealNext(data) ?? [0x86, 0x11, 0x01, .. Noise(16)];

    private byte[] Noise(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
