namespace Conformance.Messages;

/// <summary>The tags of an element as they are written at its depth, on a line of its own.</summary>
internal sealed class ElementTags
{
    public ElementTags(string name, int depth)
    {
        var line = "\n" + new string(' ', 2 * depth);
        (Name, Opening, Closing) = (name, $"{line}<{name}>", $"</{name}>");
        (ClosingLine, Empty) = (line + Closing, $"{line}<{name} />");
    }

    public string Name { get; }

    public string Opening { get; }

    /// <summary>Behind a text.</summary>
    public string Closing { get; }

    /// <summary>Behind other elements.</summary>
    public string ClosingLine { get; }

    /// <summary>Of an element that holds nothing.</summary>
    public string Empty { get; }
}
