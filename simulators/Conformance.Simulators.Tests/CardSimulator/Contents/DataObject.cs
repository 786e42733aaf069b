namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>A BER-TLV object as the tests read it, by a decoder that shares nothing with what wrote it.</summary>
/// <param name="Tag">In hexadecimal.</param>
/// <param name="Start">Where the tag begins in what was decoded.</param>
/// <param name="Whole">With tag and length.</param>
/// <param name="Value">Without.</param>
internal sealed record DataObject(string Tag, int Start, byte[] Whole, byte[] Value)
{
    /// <summary>The objects in the value.</summary>
    public IReadOnlyList<DataObject> Inner => All(Value);

    /// <summary>The one object of that tag in the value.</summary>
    public DataObject this[string tag] => Assert.Single(Inner, item => item.Tag == tag);

    /// <summary>The one object at the start of a file; what follows is FF.</summary>
    public static DataObject File(ReadOnlyMemory<byte> file)
    {
        var first = Next(file.ToArray(), 0);
        Assert.All(file[first.Whole.Length..].ToArray(), filler => Assert.Equal(0xFF, filler));
        return first;
    }

    /// <summary>Objects one after the other to the last byte.</summary>
    public static IReadOnlyList<DataObject> All(byte[] bytes)
    {
        var objects = new List<DataObject>();
        for (var at = 0; at < bytes.Length; at += objects[^1].Whole.Length)
        {
            objects.Add(Next(bytes, at));
        }

        return objects;
    }

    private static DataObject Next(byte[] bytes, int start)
    {
        var at = start + 1;
        if ((bytes[start] & 0x1F) == 0x1F)
        {
            while ((bytes[at++] & 0x80) != 0)
            {
            }
        }

        var tag = Convert.ToHexString(bytes[start..at]);
        var length = (int)bytes[at++];
        if (length >= 0x80)
        {
            var count = length & 0x7F;
            length = 0;
            Assert.NotEqual(0, bytes[at]);
            for (var i = 0; i < count; i++)
            {
                length = (length << 8) | bytes[at++];
            }

            Assert.True(length >= (count == 1 ? 0x80 : 0x100), $"{tag}: the length is not in its shortest form");
        }

        return new(tag, start, bytes[start..(at + length)], bytes[at..(at + length)]);
    }
}
