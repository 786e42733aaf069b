namespace Conformance.Messages;

/// <summary>All that is known of the official messages: code tables and layouts. Data (Tables/*.json, Layouts/*.json), so that what is learned later changes no code.</summary>
public sealed class MessageBook
{
    // Embedded, so that it never changes: read once for all.
    private static readonly Lazy<MessageBook> Known = new(MessageBookFile.Read);

    private readonly Dictionary<string, CodeTable> _tables;
    private readonly Dictionary<string, MessageLayout> _layouts;

    internal MessageBook(IReadOnlyList<CodeTable> tables, IReadOnlyList<MessageLayout> layouts)
    {
        (Tables, Layouts) = (tables, layouts);
        _tables = tables.ToDictionary(table => table.Number);
        _layouts = layouts.ToDictionary(layout => layout.Prefix, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The code tables in order of their numbers.</summary>
    public IReadOnlyList<CodeTable> Tables { get; }

    /// <summary>The messages.</summary>
    public IReadOnlyList<MessageLayout> Layouts { get; }

    /// <summary>The book.</summary>
    public static MessageBook Read() => Known.Value;

    /// <summary>A code table.</summary>
    /// <param name="number">Three digits.</param>
    /// <exception cref="KeyNotFoundException">There is no such table.</exception>
    public CodeTable Table(string number) => _tables[number];

    /// <summary>The layout of a kind of message; null for a kind of which nothing is known. Case does not matter.</summary>
    public MessageLayout? Layout(string prefix) => _layouts.GetValueOrDefault(prefix);
}
