using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Generation;

/// <summary>VERIFY with right and wrong data, the query, and the commands that change reference data.</summary>
internal sealed class ReferenceActs(Random random)
{
    private static readonly byte[] Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8.ToArray();

    /// <summary>How often of a hundred data are right: a careless holder blocks everything, a careful one gets far.</summary>
    public int Care { get; set; } = 75;

    public byte[] Verify(CardModel model)
    {
        var (file, reference) = Choose(model);
        return CommandBytes.Of(0x00200000u | P2(file), Data(reference));
    }

    /// <summary>The data alone, for secure messaging.</summary>
    public byte[] DataFor(CardModel model, out byte p2)
    {
        var (file, reference) = Choose(model);
        p2 = P2(file);
        return Data(reference);
    }

    public byte[] Query(CardModel model) => CommandBytes.Of(0x00200000u | P2(Choose(model).File), []);

    public byte[] Change(CardModel model)
    {
        var (file, reference) = Choose(model);
        var right = reference?.Row.ChangedBy == 0x8032 ? 0x80320000u : 0x00240100u;
        var header = random.Next(6) == 0 ? right ^ 0x80160100u : right;
        return CommandBytes.Of(header | P2(file), Fresh(reference?.Secret.Length ?? 4, reference?.Row.Secret == "signature-password"));
    }

    private byte[] Data(ReferenceState? reference)
    {
        if (reference is not null && random.Next(100) < Care)
        {
            return reference.Secret;
        }

        return random.Next(5) switch
        {
            0 when reference is not null => reference.Secret[..random.Next(1, reference.Secret.Length)],
            1 => Fresh(random.Next(1, 18), true),
            2 when reference is not null => [.. reference.Secret, (byte)'0'],
            _ => Fresh(reference?.Secret.Length ?? 4, false),
        };
    }

    private (byte File, ReferenceState? Reference) Choose(CardModel model)
    {
        var rows = ReferenceTable.Of(model.Current!.Value);
        var file = rows.Length == 0 || random.Next(16) == 0 ? (byte)random.Next(0x20) : rows[random.Next(rows.Length)].File;
        // Often the one that is current, by which VERIFY is mostly sent.
        file = model.Reference(model.File) is not null && random.Next(3) == 0 ? (byte)model.File : file;
        return (file, model.Reference(file));
    }

    /// <summary>By short id, and now and then by "the current EF" although another one may be that.</summary>
    private byte P2(byte file) => random.Next(8) == 0 ? (byte)0x80 : (byte)(0x80 | file);

    private byte[] Fresh(int length, bool letters)
    {
        var data = new byte[length];
        for (var i = 0; i < length; i++)
        {
            data[i] = Characters[random.Next(letters ? Characters.Length : 10)];
        }

        return data;
    }
}
