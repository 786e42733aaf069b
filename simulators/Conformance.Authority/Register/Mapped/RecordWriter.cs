using System.Text;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Writes fields one after the other; <see cref="RecordReader"/> reads them in the same order.</summary>
internal sealed class RecordWriter(BinaryWriter writer)
{
    public void Count(int count) => writer.Write(checked((ushort)count));

    public void Flag(bool value) => writer.Write(value);

    /// <summary>UTF-8 after its length; the greatest length stands for no text.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            writer.Write(ushort.MaxValue);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(bytes.Length, ushort.MaxValue, nameof(text));
        writer.Write((ushort)bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Year, month and day; all zeros for no date.</summary>
    public void Date(LocalDate? date)
    {
        writer.Write((short)(date?.Year ?? 0));
        writer.Write((byte)(date?.Month ?? 0));
        writer.Write((byte)(date?.Day ?? 0));
    }

    public void List<T>(IReadOnlyList<T> list, Action<T> write)
    {
        Count(list.Count);
        foreach (var one in list)
        {
            write(one);
        }
    }

    public void Optional<T>(T? value, Action<T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            write(value);
        }
    }
}
