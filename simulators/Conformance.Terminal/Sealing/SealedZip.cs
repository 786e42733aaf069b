using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Terminal.Sealing;

/// <summary>
/// A ZIP with one file, encrypted by AES-256 (AE-2): what one public note has of the encrypted exchange (facts/eligibility.md 1.2, [C]). Reads
/// what other programs write in this form, deflated or not, and writes it not deflated.
/// </summary>
internal static class SealedZip
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;
    private const ushort AesMethod = 99;
    private const ushort AesField = 0x9901;
    private const ushort Deflated = 8;
    private const ushort NameIsUtf8 = 0x0800;
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    // 1980-01-01: the format has to have a date, and the file's own stands in its name.
    private const ushort FirstDay = 0x0021;

    /// <summary>Seals one file.</summary>
    public static byte[] Write(string name, ReadOnlySpan<byte> content, string password, ReadOnlySpan<byte> salt)
    {
        var keys = new SealingKeys(password, salt);
        var body = keys.Apply(content);
        byte[] data = [.. salt, .. keys.Check, .. body, .. keys.Mac(body)];
        var nameBytes = Encoding.UTF8.GetBytes(name);
        var local = Record(LocalHeader, LocalLength, 4, content.Length, data.Length, nameBytes);
        var central = Record(CentralHeader, CentralLength, 6, content.Length, data.Length, nameBytes);
        var end = new byte[EndLength];
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndOfDirectory);
        end[8] = end[10] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), central.Length);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(16), local.Length + data.Length);
        return [.. local, .. data, .. central, .. end];
    }

    /// <summary>Whether these are all bytes of a ZIP with one file; what it holds, the password says.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> zip) => EntryOf(zip) is not null;

    /// <summary>Opens the one file in it.</summary>
    /// <param name="zip">The archive.</param>
    /// <param name="password">The password.</param>
    /// <param name="longest">The greatest length of what is in it.</param>
    /// <param name="why">What is wrong; nothing of the content.</param>
    /// <returns>The content; null where it cannot be had.</returns>
    public static byte[]? Read(ReadOnlySpan<byte> zip, string password, long longest, out string why)
    {
        why = "it is no whole ZIP with one file in it";
        return EntryOf(zip) is not { } entry ? null
            : entry.Method != AesMethod || entry.Strength != 3 ? Refuse("the file in it is not encrypted by AES-256", out why)
            : Open(entry, zip, password, longest, out why);
    }

    // Without a comment at the end, which no exchange needs: so the end is where it must be.
    private static Entry? EntryOf(ReadOnlySpan<byte> zip)
    {
        if (zip.Length < EndLength + CentralLength + LocalLength || BinaryPrimitives.ReadUInt32LittleEndian(zip[^EndLength..]) != EndOfDirectory || zip[^12] != 1)
        {
            return null;
        }

        var at = BinaryPrimitives.ReadInt32LittleEndian(zip[^6..]);
        return at < 0 || at > zip.Length - CentralLength || BinaryPrimitives.ReadUInt32LittleEndian(zip[at..]) != CentralHeader ? null : Entry.Of(zip, zip[at..]);
    }

    private static byte[]? Open(Entry entry, ReadOnlySpan<byte> zip, string password, long longest, out string why)
    {
        var data = zip.Slice(entry.Start, entry.Length);
        var keys = new SealingKeys(password, data[..SealingKeys.SaltLength]);
        var body = data[(SealingKeys.SaltLength + SealingKeys.CheckLength)..^SealingKeys.MacLength];
        if (!keys.Check.SequenceEqual(data.Slice(SealingKeys.SaltLength, SealingKeys.CheckLength)) || !CryptographicOperations.FixedTimeEquals(keys.Mac(body), data[^SealingKeys.MacLength..]))
        {
            return Refuse("it is damaged, or was encrypted with another password", out why);
        }

        var plain = keys.Apply(body);
        why = "it is longer than any request, or not deflated as it says";
        return entry.IsDeflated ? Inflate(plain, longest) : plain.Length <= longest ? plain : null;
    }

    private static byte[]? Inflate(byte[] deflated, long longest)
    {
        using var inflating = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (var read = inflating.Read(buffer); read > 0; read = inflating.Read(buffer))
            {
                if (content.Length + read > longest)
                {
                    return null;
                }

                content.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return content.ToArray();
    }

    private static byte[]? Refuse(string what, out string why)
    {
        why = what;
        return null;
    }

    // Both headers have the same fields, at places that differ by two, and the name and the AES field behind them.
    private static byte[] Record(uint signature, int length, int version, int plain, int packed, byte[] name)
    {
        var record = new byte[length];
        BinaryPrimitives.WriteUInt32LittleEndian(record, signature);
        record[4] = record[version] = 51;
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(version + 2), NameIsUtf8 | 1);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(version + 4), AesMethod);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(version + 8), FirstDay);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(version + 14), packed);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(version + 18), plain);
        BinaryPrimitives.WriteInt16LittleEndian(record.AsSpan(version + 22), (short)name.Length);
        byte[] field = [0x01, 0x99, 7, 0, 2, 0, (byte)'A', (byte)'E', 3, 0, 0];
        BinaryPrimitives.WriteInt16LittleEndian(record.AsSpan(version + 24), (short)field.Length);
        return [.. record, .. name, .. field];
    }

    private readonly record struct Entry(ushort Method, byte Strength, bool IsDeflated, int Start, int Length)
    {
        public static Entry? Of(ReadOnlySpan<byte> zip, ReadOnlySpan<byte> central)
        {
            var method = BinaryPrimitives.ReadUInt16LittleEndian(central[10..]);
            var length = BinaryPrimitives.ReadInt32LittleEndian(central[20..]);
            var name = BinaryPrimitives.ReadUInt16LittleEndian(central[28..]);
            var extra = BinaryPrimitives.ReadUInt16LittleEndian(central[30..]);
            var local = BinaryPrimitives.ReadInt32LittleEndian(central[42..]);
            if (local < 0 || local > zip.Length - LocalLength || CentralLength + name + extra > central.Length || BinaryPrimitives.ReadUInt32LittleEndian(zip[local..]) != LocalHeader)
            {
                return null;
            }

            var start = local + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(zip[(local + 26)..]) + BinaryPrimitives.ReadUInt16LittleEndian(zip[(local + 28)..]);
            var least = method == AesMethod ? SealingKeys.SaltLength + SealingKeys.CheckLength + SealingKeys.MacLength : 0;
            if (length < least || start > zip.Length - length)
            {
                return null;
            }

            var (strength, packing) = Aes(central.Slice(CentralLength + name, extra));
            return new(method, strength, packing == Deflated, start, length);
        }

        private static (byte Strength, ushort Method) Aes(ReadOnlySpan<byte> fields)
        {
            while (fields.Length >= 4)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(fields[2..]);
                if (length > fields.Length - 4)
                {
                    break;
                }

                if (BinaryPrimitives.ReadUInt16LittleEndian(fields) == AesField && length >= 7)
                {
                    return (fields[8], BinaryPrimitives.ReadUInt16LittleEndian(fields[9..]));
                }

                fields = fields[(4 + length)..];
            }

            return (0, 0);
        }
    }
}
