namespace Conformance.Messages;

/// <summary>
/// A part of a message as a record: each property has the name of its element; which elements there may be, how often and in which order, the
/// layouts say. A property that is null, or a list that is empty, has no element. Codes stay as they are sent, so that leading zeros count and
/// a code that is in no table is kept.
/// </summary>
public abstract record MessageGroup
{
    /// <summary>Elements that no layout knows, in their order; written behind those that it knows.</summary>
    public IReadOnlyList<MessageNode> Unknown { get; init; } = [];

    /// <summary>Nothing of what it holds, which may be about a person.</summary>
    public sealed override string ToString() => GetType().Name;
}
