using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Generation;

/// <summary>SELECT of applications and files, own and foreign.</summary>
internal sealed class SelectionActs(Random random, IReadOnlyList<Df> present)
{
    /// <summary>Names that drivers of other cards ask for (facts/card.md 4.1), and what no card has.</summary>
    private static readonly byte[][] Foreign =
    [
        Convert.FromHexString("A00000000101"), Convert.FromHexString("A000000308000010000100"), Convert.FromHexString("D27600012401"),
        Convert.FromHexString("A000000151000000"), Convert.FromHexString("D392F0002601000000010000"), Convert.FromHexString("3F00"),
    ];

    private Df _last;

    /// <summary>An application, mostly by its whole name, and often the same again: what it had opened must be closed now.</summary>
    public byte[] Application()
    {
        var name = random.Next(12) switch
        {
            0 => Foreign[random.Next(Foreign.Length)],
            1 => DfNames.Of(random.Next(2) == 0 ? Df.Jpki : Df.PowerOn)[..(5 + random.Next(2))],
            < 5 => DfNames.Of(_last),
            _ => DfNames.Of(_last = present[random.Next(present.Count)]),
        };
        return random.Next(8) == 0 ? CommandBytes.Of(0x00A40400, name, 256) : CommandBytes.Of(0x00A4040C, name, random.Next(10) == 0 ? 256 : 0);
    }

    /// <summary>An EF, mostly one that the current application has.</summary>
    public byte[] File(CardModel model) =>
        random.Next(12) switch
        {
            0 => CommandBytes.Of(0x00A4020C, [(byte)random.Next(256), (byte)random.Next(256)]),
            1 => CommandBytes.Of(0x00A40000, random.Next(2) == 0 ? [] : [0x3F, 0x00]),
            _ => CommandBytes.Of(0x00A4020C, [0x00, Any(model)]),
        };

    /// <summary>The id of an EF, most often of one in the current application that holds something.</summary>
    public byte Any(CardModel model)
    {
        var places = AccessTable.FilesOf(model.Current!.Value);
        var references = ReferenceTable.Of(model.Current.Value);
        return random.Next(6) switch
        {
            0 => (byte)(1 + random.Next(0x1E)),
            1 when references.Length > 0 => references[random.Next(references.Length)].File,
            _ when places.Length > 0 => places[random.Next(places.Length)],
            _ => (byte)(1 + random.Next(0x1E)),
        };
    }
}
