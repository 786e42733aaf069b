using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Reads what <see cref="RecordWriter"/> wrote. Bytes that end too soon throw <see cref="ArgumentOutOfRangeException"/>.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _left = bytes;

    public int Count() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public bool Flag() => Take(1)[0] != 0;

    public string? Text()
    {
        var length = Count();
        return length == ushort.MaxValue ? null : Encoding.UTF8.GetString(Take(length));
    }

    public ReadOnlySpan<byte> TextBytes() => Take(Count());

    public string Required() => Text() ?? throw new ArgumentOutOfRangeException(nameof(bytes));

    public LocalDate? Date()
    {
        var date = Take(4);
        return date[2] == 0 ? null : new LocalDate(BinaryPrimitives.ReadInt16LittleEndian(date), date[2], date[3]);
    }

    public LocalDate RequiredDate() => Date() ?? throw new ArgumentOutOfRangeException(nameof(bytes));

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _left[..length];
        _left = _left[length..];
        return taken;
    }
}
