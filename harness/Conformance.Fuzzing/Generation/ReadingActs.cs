using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Generation;

/// <summary>READ BINARY, READ RECORD, GET DATA and GET CHALLENGE.</summary>
internal sealed class ReadingActs(Random random, SelectionActs selection)
{
    private static readonly int[] Lengths = [256, 256, 256, 4, 7, 17, 1, 32, 160, 65_536, 3_000];
    private static readonly int[] Objects = [0x0042, 0x0045, 0x0066, 0x00F0, 0x00F2, 0x00F7, 0x00F8, 0x7F21, 0x5F51, 0x9F7F, 0xDF30];

    public byte[] Binary(CardModel model) => CommandBytes.Of(0x00B00000u | BinaryPlace(model), [], Length());

    /// <summary>P1 and P2: an offset in the current EF, or a short id and an offset.</summary>
    public uint BinaryPlace(CardModel model) => random.Next(4) switch
    {
        0 => (uint)(random.Next(3) == 0 ? random.Next(0x8000) : 0),
        _ => 0x8000u | ((uint)selection.Any(model) << 8) | (uint)(random.Next(4) == 0 ? random.Next(256) : 0),
    };

    public byte[] Record(CardModel model)
    {
        var number = (uint)(random.Next(4) == 0 ? random.Next(256) : random.Next(3));
        var file = random.Next(3) == 0 ? 0u : selection.Any(model);
        return CommandBytes.Of(0x00B20000u | (number << 8) | (file << 3) | (random.Next(8) == 0 ? 5u : 4u), [], Length());
    }

    public byte[] Object() => CommandBytes.Of(0x00CA0000u | (uint)Objects[random.Next(Objects.Length)], [], random.Next(2) == 0 ? 256 : 65_536);

    public byte[] Challenge() => CommandBytes.Of(0x00840000, [], random.Next(6) == 0 ? 257 : 1 + random.Next(256));

    private int Length() => random.Next(40) == 0 ? 0 : Lengths[random.Next(Lengths.Length)];
}
