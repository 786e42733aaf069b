using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>What came of a command to the card: an answer with its status word, or a transport fault. Never both.</summary>
internal sealed record CardReply(StatusWord Status, ReadOnlyMemory<byte> Data, TransportFault? Fault)
{
    public bool IsSuccess => Fault is null && Status.IsSuccess;

    /// <summary>The card said 9000 and still did not give what was asked; its status word is 0000, which no card sends.</summary>
    public static CardReply Unreadable { get; } = new(default, default, null);

    public static CardReply From(Transmission transmission) => transmission switch
    {
        Transmission.Answered answered => new(answered.Response.Status, answered.Response.Data, null),
        Transmission.Failed failed => new(default, default, failed.Fault),
        _ => Unreadable,
    };

    /// <summary>Never the data: it may be somebody's certificate.</summary>
    public override string ToString() => Fault is null ? Status.ToString() : Fault.Kind.ToString();
}
