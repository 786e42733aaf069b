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

    /// <summary>The text so far, until more is added or the memory goes back.</summary>
    public ReadOnlySpan<char> Written => _lent.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        GiveBack();
        (_lent, _length) = ([], 0);
    }

    private Span<char> Next(int count)
    {
        if (_lent.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _lent.Length, _length + count));
            Written.CopyTo(larger);
            GiveBack();
            _lent = larger;
        }

        var next = _lent.AsSpan(_length, count);
        _length += count;
        return next;
    }

    // Whoever is lent it next finds nothing of a person in it.
    private void GiveBack()
    {
        _lent.AsSpan(0, _length).Clear();
        ArrayPool<char>.Shared.Return(_lent);
    }
}
