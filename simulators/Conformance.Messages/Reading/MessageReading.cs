namespace Conformance.Messages;

/// <summary>What came of reading a message. The set is closed.</summary>
public abstract record MessageReading
{
    private MessageReading()
    {
    }

    /// <summary>It was read; whether it is right, <see cref="MessageValidator"/> says.</summary>
    public sealed record Read(XmlMessage Message) : MessageReading;

    /// <summary>The bytes are no message.</summary>
    /// <param name="Line">Where, counted from 1; 0 when no line can be told.</param>
    /// <param name="What">What is wrong, without anything of what stands there.</param>
    /// <param name="Hint">What to do.</param>
    public sealed record Refused(int Line, string What, string Hint) : MessageReading;
}
