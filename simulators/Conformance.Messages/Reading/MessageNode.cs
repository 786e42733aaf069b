namespace Conformance.Messages;

/// <summary>An element of a message as it was read: nothing is left out, and nothing is known of what it means. Never printed: it may hold personal text.</summary>
/// <param name="name">The name with its prefix, if it has one.</param>
/// <param name="line">Where it begins, counted from 1; 0 for one that was not read.</param>
public sealed class MessageNode(string name, int line = 0)
{
    private string? _localName;

    /// <summary>The name with its prefix, if it has one.</summary>
    public string Name => name;

    /// <summary>The name by which it is known.</summary>
    public string LocalName => _localName ??= name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Where it begins, counted from 1; 0 for one that was not read.</summary>
    public int Line => line;

    /// <summary>What it holds, to the blank; empty when it holds nothing or elements.</summary>
    public string Text { get; init; } = "";

    /// <summary>The elements in it, in their order.</summary>
    public IReadOnlyList<MessageNode> Children { get; init; } = [];

    /// <summary>Attributes in their order. Official messages have none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>The first element of a name; null when there is none.</summary>
    public MessageNode? Child(string local)
    {
        foreach (var child in Children)
        {
            if (child.LocalName == local)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>All elements of a name.</summary>
    public IEnumerable<MessageNode> All(string local) => Children.Where(child => child.LocalName == local);

    /// <summary>What an element in it holds, without blanks around; null when it is missing or empty.</summary>
    public string? Value(string local) => Child(local)?.Text.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Whether another says the same, element for element; lines do not count.</summary>
    public bool SaysTheSameAs(MessageNode other) =>
        Name == other.Name && Text == other.Text && Attributes.SequenceEqual(other.Attributes)
        && Children.Count == other.Children.Count && Children.Zip(other.Children).All(pair => pair.First.SaysTheSameAs(pair.Second));

    /// <inheritdoc/>
    public override string ToString() => $"{name} (line {line}, {Children.Count} elements)";
}
