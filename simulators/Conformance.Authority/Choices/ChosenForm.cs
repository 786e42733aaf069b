namespace Conformance.Authority;

/// <summary>Puts a message into the form that was chosen.</summary>
internal sealed class ChosenForm(CentreChoices choices)
{
    private const string Number = "ReceptionNumber";

    // What nobody chose is how messages are composed.
    private readonly bool _isAsComposed = choices is { EncodingCodes: EncodingCodes.FromZero, AbnormalEnd: AbnormalEnd.Nine, InsurerPadding: InsurerPadding.Blanks, ReceptionNumber: ReceptionNumberPlace.Body };

    /// <summary>The message as it is sent.</summary>
    public byte[] Of(byte[] message)
    {
        if (_isAsComposed)
        {
            return message;
        }

        var read = MessageReader.Read(message) is MessageReading.Read { Message: var whole } ? whole : throw new InvalidOperationException("The centre wrote a message that cannot be read.");
        var root = Rewritten(read.Root);
        return MessageWriter.Write(read with { Root = choices.ReceptionNumber == ReceptionNumberPlace.Header ? WithNumberInHeader(root) : root });
    }

    private MessageNode Rewritten(MessageNode node) => node.Children.Count > 0
        ? With(node, [.. node.Children.Select(Rewritten)])
        : new(node.Name, node.Line) { Text = Text(node.Name, node.Text), Attributes = node.Attributes };

    private string Text(string name, string text) => (name, text) switch
    {
        ("CharacterCodeIdentifier", "0") when choices.EncodingCodes == EncodingCodes.FromOne => "1",
        ("CharacterCodeIdentifier", "1") when choices.EncodingCodes == EncodingCodes.FromOne => "2",
        ("SegmentOfResult", "9") when choices.AbnormalEnd == AbnormalEnd.Three => "3",
        ("InsurerNumber", _) when choices.InsurerPadding == InsurerPadding.Zeros => text.Replace(' ', '0'),
        ("InsurerNumber", _) when choices.InsurerPadding == InsurerPadding.None => text.TrimStart(' '),
        _ => text,
    };

    // Before SegmentOfResult, as in the result of a download.
    private static MessageNode WithNumberInHeader(MessageNode root)
    {
        if (root.Child("MessageHeader") is not { } header || root.Child("MessageBody") is not { } body || body.Child(Number) is not { } number)
        {
            return root;
        }

        var place = header.Children.TakeWhile(child => child.Name != "SegmentOfResult").Count();
        return With(root, [With(header, [.. header.Children.Take(place), number, .. header.Children.Skip(place)]), With(body, [.. body.Children.Where(child => child != number)])]);
    }

    private static MessageNode With(MessageNode node, IReadOnlyList<MessageNode> children) => new(node.Name, node.Line) { Children = children, Attributes = node.Attributes };
}
