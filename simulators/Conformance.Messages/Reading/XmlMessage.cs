namespace Conformance.Messages;

/// <summary>A message as it was read, or as it shall be written.</summary>
/// <param name="Root">XmlMsg.</param>
/// <param name="Encoding">The encoding of its bytes.</param>
public sealed record XmlMessage(MessageNode Root, MessageEncoding Encoding)
{
    /// <summary>MessageHeader; null when it is missing.</summary>
    public MessageNode? Header => Root.Child("MessageHeader");

    /// <summary>MessageBody; null when it is missing.</summary>
    public MessageNode? Body => Root.Child("MessageBody");
}
