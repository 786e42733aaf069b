using System.Text;

namespace Conformance.Authority;

/// <summary>
/// How a mapped register lies in its file, little-endian: the header, then as many slots as <see cref="MappedHeader.Slots"/> says, then
/// the people. A person is found in the first slot of its hash or in one of the next; an empty slot ends the search.
/// </summary>
internal static class MappedLayout
{
    /// <summary>"CNFREG01".</summary>
    public const ulong Magic = 0x3130474552464E43;

    public const int HeaderLength = 32;
    public const int SlotLength = 16;

    /// <summary>The number of slots for so many people: a power of two with a fifth of them or more left empty, so that searches end soon.</summary>
    public static long SlotsFor(long people)
    {
        var slots = 1L;
        while (slots * 4 < people * 5 + 4)
        {
            slots *= 2;
        }

        return slots;
    }

    /// <summary>A hash of a certificate's subject (FNV-1a, its bits mixed), never 0, which marks an empty slot.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> subject)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var value in subject)
        {
            hash = unchecked((hash ^ value) * 0x100000001B3);
        }

        hash = unchecked((hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD);
        hash ^= hash >> 33;
        return hash == 0 ? 1 : hash;
    }

    public static byte[] Bytes(string subject) => Encoding.UTF8.GetBytes(subject);
}
