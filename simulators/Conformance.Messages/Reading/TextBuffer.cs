using System.Buffers;

namespace Conformance.Messages;

/// <summary>A text that grows, in memory that is lent and given back: of a message nothing is left behind but the text itself.</summary>
internal sealed class TextBuffer(int usualLength) : IDisposable
{
    private char[] _lent = ArrayPool<char>.Shared.Rent(usualLength);

    /// <summary>How many characters there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>The text so far, until more is added or the memory goes back.</summary>
    public ReadOnlySpan<char> Written => _lent.AsSpan(0, Length);

    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Next(text.Length));
        return this;
    }

    public TextBuffer Append(char character)
    {
        Next(1)[0] = character;
        return this;
    }

    public TextBuffer Append(char character, int count)
    {
        Next(count).Fill(character);
        return this;
    }

    /// <summary>The place of so many characters more, for the caller to fill.</summary>
    public Span<char> Next(int count)
    {
        if (_lent.Length - Length < count)
        {
            Grow(count);
        }

        var next = _lent.AsSpan(Length, count);
        Length += count;
        return next;
    }

    /// <summary>Takes back what was added since there were so many characters.</summary>
    public void Cut(int length)
    {
        _lent.AsSpan(length..Length).Clear();
        Length = length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        GiveBack();
        (_lent, Length) = ([], 0);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _lent.Length, Length + count));
        Written.CopyTo(larger);
        GiveBack();
        _lent = larger;
    }

    // Whoever is lent it next finds nothing of a person in it.
    private void GiveBack()
    {
        _lent.AsSpan(0, Length).Clear();
        ArrayPool<char>.Shared.Return(_lent);
    }
}
