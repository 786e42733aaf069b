namespace Conformance.Messages;

/// <summary>A rule between the elements of a message, or between a message and its bytes.</summary>
internal interface IMessageRule
{
    /// <summary>Its id, in lower case with hyphens.</summary>
    string Id { get; }

    /// <summary>Where the message breaks it; nothing for messages that it is not about.</summary>
    IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout);
}
