namespace Conformance.Messages;

/// <summary>What came of reading a message of a kind. The set is closed.</summary>
public abstract record MessageBinding<THeader, TBody>
    where THeader : MessageGroup
    where TBody : MessageGroup
{
    private MessageBinding()
    {
    }

    /// <summary>It was read. Lesser deviations, which one source alone or none speaks against, are let pass.</summary>
    public sealed record Bound(OfficialMessage<THeader, TBody> Message) : MessageBinding<THeader, TBody>;

    /// <summary>It is a message, and deviates so that nobody can go by it.</summary>
    /// <param name="Message">As it was read.</param>
    /// <param name="Errors">Why; at least one.</param>
    public sealed record Deviating(XmlMessage Message, IReadOnlyList<MessageDeviation> Errors) : MessageBinding<THeader, TBody>;

    /// <summary>The bytes are no message.</summary>
    public sealed record Unreadable(MessageReading.Refused Why) : MessageBinding<THeader, TBody>;
}
