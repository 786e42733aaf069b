namespace Conformance.ReaderSimulator;

/// <summary>What came of an inquiry.</summary>
public abstract record InquiryAnswer
{
    private InquiryAnswer()
    {
    }

    /// <summary>The result message, byte for byte as the centre sent it.</summary>
    public sealed record Answered(ReadOnlyMemory<byte> Message) : InquiryAnswer;

    /// <summary>The centre withdrew its trust since it accepted the holder; the message is to be shown unchanged.</summary>
    public sealed record Refused(string Reason, ScreenMessage Message) : InquiryAnswer;

    /// <summary>The centre could not be asked.</summary>
    public sealed record Unavailable(CentreFault Fault) : InquiryAnswer;
}
