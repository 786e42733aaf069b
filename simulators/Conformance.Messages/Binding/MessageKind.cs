namespace Conformance.Messages;

/// <summary>One kind of official message with its records: reads and writes it by its layout.</summary>
/// <typeparam name="THeader">The record of MessageHeader.</typeparam>
/// <typeparam name="TBody">The record of MessageBody.</typeparam>
public sealed class MessageKind<THeader, TBody>
    where THeader : MessageGroup
    where TBody : MessageGroup
{
    private static readonly ElementPlace Root = new(null, "XmlMsg");

    private readonly GroupShape _header;
    private readonly GroupShape _body;

    /// <exception cref="InvalidOperationException">The records do not fit the layout: a programmer's mistake.</exception>
    internal MessageKind(MessageLayout layout)
    {
        Layout = layout;
        _header = GroupShape.Of(typeof(THeader), layout.Root.Elements[0], depth: 1);
        _body = GroupShape.Of(typeof(TBody), layout.Root.Elements[1], depth: 1);
    }

    /// <summary>What is known of the kind.</summary>
    public MessageLayout Layout { get; }

    /// <summary>Reads a message.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limit">The greatest number of characters.</param>
    public MessageBinding<THeader, TBody> Read(ReadOnlySpan<byte> bytes, int limit = MessageReader.UsualLimit) => MessageReader.Read(bytes, limit) switch
    {
        MessageReading.Read { Message: var message } => Bind(message),
        MessageReading.Refused refused => new MessageBinding<THeader, TBody>.Unreadable(refused),
        _ => throw new InvalidOperationException("A message is read or refused."),
    };

    /// <summary>The bytes of a message, elements in the layout's order, in the form of <see cref="MessageWriter"/>; what the encoding cannot hold becomes ● (ELIG-4).</summary>
    /// <exception cref="InvalidOperationException">A record says something that this kind of message has no element for.</exception>
    /// <exception cref="System.Xml.XmlException">A text has a character that no XML may have.</exception>
    public byte[] Write(THeader header, TBody body, MessageEncoding encoding)
    {
        using var text = new TextBuffer(MessageWriter.UsualLength);
        text.Append(MessageText.Declaration(encoding)).Append("\n<XmlMsg>");
        _header.Write(text, header);
        _body.Write(text, body);
        text.Append("\n</XmlMsg>\n");
        return MessageText.Encode(text.Written, encoding);
    }

    private MessageBinding<THeader, TBody> Bind(XmlMessage message)
    {
        var errors = MessageValidator.Validate(message, Layout).Where(deviation => deviation.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
        {
            var header = (THeader)_header.Read(message.Header!, new(Root, "MessageHeader"), errors);
            var body = (TBody)_body.Read(message.Body!, new(Root, "MessageBody"), errors);
            if (errors.Count == 0)
            {
                return new MessageBinding<THeader, TBody>.Bound(new(header, body, message.Encoding));
            }
        }

        return new MessageBinding<THeader, TBody>.Deviating(message, errors);
    }
}
