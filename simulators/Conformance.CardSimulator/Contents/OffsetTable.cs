using System.Buffers.Binary;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// A file whose first object tells where the others begin: one big-endian number of 16 bits for each, counted from the first byte
/// of the file to the first byte of the object's tag (facts/card.md 3.2 and 3.4). So the numbers grow with the outer header.
/// </summary>
internal static class OffsetTable
{
    /// <summary>The outer object with the table and the objects, which come with their headers.</summary>
    public static byte[] Join(ushort fileTag, ushort tableTag, IReadOnlyList<byte[]> objects)
    {
        var table = new byte[2 * objects.Count];
        var tableLength = BerTlv.Header(tableTag, table.Length).Length + table.Length;
        var header = BerTlv.Header(fileTag, tableLength + objects.Sum(item => item.Length));
        var offset = header.Length + tableLength;
        for (var i = 0; i < objects.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), checked((ushort)offset));
            offset += objects[i].Length;
        }

        return [.. header, .. BerTlv.Encode(tableTag, table), .. objects.SelectMany(item => item)];
    }
}
