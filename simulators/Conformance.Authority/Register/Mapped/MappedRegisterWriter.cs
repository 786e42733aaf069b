using System.Runtime.InteropServices;
using System.Text;
using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Makes the file of a <see cref="MappedRegister"/>: as many people as there are certificates in the country, if need be.</summary>
public static class MappedRegisterWriter
{
    /// <summary>Writes people as they come, and who was written already is known by the index alone: 16 bytes for each slot.</summary>
    /// <param name="file">The file; one that is there already is replaced.</param>
    /// <param name="count">How many people there will be.</param>
    /// <param name="people">They; names are taken as they are registered.</param>
    /// <exception cref="ArgumentException">There are more or fewer of them, or two have one subject.</exception>
    public static void Write(string file, long count, IEnumerable<QualificationHistory> people)
    {
        var slots = new MappedSlot[MappedLayout.SlotsFor(count)];
        using var stream = new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 20);
        stream.Position = MappedLayout.HeaderLength + (slots.LongLength * MappedLayout.SlotLength);
        using var bytes = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var (writer, written) = (new RecordWriter(bytes), 0L);
        foreach (var person in people)
        {
            if (++written > count)
            {
                throw new ArgumentException("There are more people than were announced.", nameof(people));
            }

            Take(slots, new(MappedLayout.HashOf(MappedLayout.Bytes(person.Newest.CertificateSubject)), stream.Position));
            writer.Text(person.Newest.CertificateSubject);
            writer.List(person.Qualifications, one => RecordBytes.Write(one, writer));
        }

        if (written < count)
        {
            throw new ArgumentException("There are fewer people than were announced.", nameof(people));
        }

        var header = new MappedHeader(MappedLayout.Magic, count, slots.LongLength, stream.Position);
        stream.Position = 0;
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<MappedHeader>(in header)));
        foreach (var part in slots.Chunk(1 << 16))
        {
            stream.Write(MemoryMarshal.AsBytes<MappedSlot>(part));
        }
    }

    // Of 64 bits two of a hundred million people share one once in thousands of files; such a file is refused and not written wrongly.
    private static void Take(MappedSlot[] slots, MappedSlot person)
    {
        var mask = (ulong)slots.LongLength - 1;
        var index = person.Hash & mask;
        while (slots[index].Hash != 0)
        {
            if (slots[index].Hash == person.Hash)
            {
                throw new ArgumentException("Two people have the same certificate subject, or the same hash of it. Give every person a certificate of their own.", nameof(person));
            }

            index = (index + 1) & mask;
        }

        slots[index] = person;
    }
}
