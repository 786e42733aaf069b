namespace Conformance.Messages;

/// <summary>An official message as records.</summary>
/// <param name="Header">MessageHeader.</param>
/// <param name="Body">MessageBody.</param>
/// <param name="Encoding">The encoding of its bytes.</param>
public sealed record OfficialMessage<THeader, TBody>(THeader Header, TBody Body, MessageEncoding Encoding)
    where THeader : MessageGroup
    where TBody : MessageGroup
{
    /// <summary>Nothing of what it holds, which may be about a person.</summary>
    public override string ToString() => $"{Header}, {Body}";
}
