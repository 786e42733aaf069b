using System.IO.MemoryMappedFiles;
using Conformance.Verification;
using Microsoft.Win32.SafeHandles;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// A register of insured persons in a file that is mapped into memory, for as many people as a country has: nothing of it is read before
/// somebody is asked for. Several threads may ask at once.
/// </summary>
public sealed class MappedRegister : IEligibilityRegister, IDisposable
{
    private const int UsualLength = 1024;

    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly SafeMemoryMappedViewHandle _bytes;
    private readonly MappedHeader _header;
    private readonly string _file;

    private MappedRegister(string file, MemoryMappedFile map)
    {
        (_file, _map) = (file, map);
        _view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _bytes = _view.SafeMemoryMappedViewHandle;
        _header = _bytes.Read<MappedHeader>(0);
    }

    /// <summary>How many people are registered.</summary>
    public long People => _header.People;

    /// <summary>Bytes of the index for each of them.</summary>
    public double IndexBytesPerPerson => (double)_header.Slots * MappedLayout.SlotLength / People;

    /// <summary>Opens a file of <see cref="MappedRegisterWriter"/>.</summary>
    /// <exception cref="FixtureFormatException">The file is none, or a part of it is missing.</exception>
    public static MappedRegister Open(string file)
    {
        var length = new FileInfo(file).Length;
        if (length < MappedLayout.HeaderLength)
        {
            throw Wrong(file, "byte 0", "too short for a register");
        }

        var register = new MappedRegister(file, MemoryMappedFile.CreateFromFile(file, FileMode.Open, null, 0, MemoryMappedFileAccess.Read));
        if (register._header is { Magic: MappedLayout.Magic, People: >= 0 } header
            && header.Length == length && header.People <= length && header.Slots == MappedLayout.SlotsFor(header.People)
            && length >= MappedLayout.HeaderLength + (header.Slots * MappedLayout.SlotLength))
        {
            return register;
        }

        register.Dispose();
        throw Wrong(file, "byte 0", $"no register, or not the whole of one ({length} bytes)");
    }

    /// <inheritdoc/>
    /// <exception cref="FixtureFormatException">The file is damaged where the person stands.</exception>
    public RegisterReply Find(string certificateSubject, LocalDate day)
    {
        var subject = MappedLayout.Bytes(certificateSubject);
        var (hash, mask) = (MappedLayout.HashOf(subject), (ulong)_header.Slots - 1);
        for (var step = 0UL; step <= mask; step++)
        {
            var slot = _bytes.Read<MappedSlot>(MappedLayout.HeaderLength + (((hash + step) & mask) * MappedLayout.SlotLength));
            if (slot.Hash == 0)
            {
                return new RegisterReply.NotFound();
            }

            if (slot.Hash == hash)
            {
                return Read(slot.Place, subject)?.ByCard(day) is { } record ? new RegisterReply.Found(record) : new RegisterReply.NotFound();
            }
        }

        throw Wrong(_file, $"byte {MappedLayout.HeaderLength}", "the index has no empty place");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
    }

    // Most people take less than the usual length, whoever takes more is read again.
    private QualificationHistory? Read(long place, ReadOnlySpan<byte> subject)
    {
        if (place < MappedLayout.HeaderLength || place >= _header.Length)
        {
            throw Damaged(place);
        }

        Span<byte> usual = stackalloc byte[(int)Math.Min(_header.Length - place, UsualLength)];
        _bytes.ReadSpan((ulong)place, usual);
        try
        {
            return Parse(usual, subject);
        }
        catch (ArgumentOutOfRangeException) when (usual.Length == UsualLength)
        {
            return ReadLong(place, subject);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Damaged(place);
        }
    }

    private QualificationHistory? ReadLong(long place, ReadOnlySpan<byte> subject)
    {
        var all = new byte[Math.Min(_header.Length - place, 1 << 20)];
        _bytes.ReadSpan((ulong)place, all.AsSpan());
        try
        {
            return Parse(all, subject);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Damaged(place);
        }
    }

    // Null where another person has the hash of this one.
    private static QualificationHistory? Parse(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> subject)
    {
        var reader = new RecordReader(bytes);
        if (!reader.TextBytes().SequenceEqual(subject))
        {
            return null;
        }

        var (text, qualifications) = (System.Text.Encoding.UTF8.GetString(subject), new InsuredRecord[reader.Count()]);
        for (var index = 0; index < qualifications.Length; index++)
        {
            qualifications[index] = RecordBytes.Read(text, ref reader);
        }

        return qualifications.Length == 0 ? throw new ArgumentOutOfRangeException(nameof(bytes)) : new(qualifications);
    }

    private FixtureFormatException Damaged(long place) => Wrong(_file, $"byte {place}", "the person who stands here cannot be read");

    private static FixtureFormatException Wrong(string file, string place, string problem) => new(file, place, problem, "Make the file again");
}
