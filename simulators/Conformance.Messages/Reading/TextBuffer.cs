using System.Buffers;

namespace Conformance.Messages;

/// <summary>A text that grows, in memory that is lent and given back: of a message nothing is left behind but the text itself.</summary>
internal sealed class TextBuffer(int usualLength) : IDisposable
{
    private char[] _lent = ArrayPool<char>.Shared.Rent(usualLength);
    private int _length;

    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Next(text.Length));
        return this;
    }

    public TextBuffer Append(char character) => Append(character, 1);

    public TextBuffer Append(char character, int count)
    {
        Next(count).Fill(character);
        return this;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => new(_lent, 0, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_lent, clearArray: true);
        _lent = [];
    }

    private Span<char> Next(int count)
    {
        if (_lent.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _lent.Length, _length + count));
            _lent.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_lent, clearArray: true);
            _lent = larger;
        }

        var next = _lent.AsSpan(_length, count);
        _length += count;
        return next;
    }
}
