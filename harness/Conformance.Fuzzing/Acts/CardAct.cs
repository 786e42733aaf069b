namespace Conformance.Fuzzing.Acts;

/// <summary>One thing that is done to a card; a sequence of them can be repeated and shortened.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Command">The bytes that are sent, whatever they are; empty for anything but a command.</param>
/// <param name="SessionKey">The 16 bytes that a SET SESSION KEY delivers, which its ciphertext does not tell; otherwise empty.</param>
public sealed record CardAct(CardActKind Kind, ReadOnlyMemory<byte> Command, ReadOnlyMemory<byte> SessionKey)
{
    /// <summary>A warm reset.</summary>
    public static CardAct Reset { get; } = new(CardActKind.Reset, default, default);

    /// <summary>Power off and on.</summary>
    public static CardAct PowerCycle { get; } = new(CardActKind.PowerCycle, default, default);

    /// <summary>A command.</summary>
    public static CardAct Send(ReadOnlyMemory<byte> command, ReadOnlyMemory<byte> sessionKey = default) =>
        new(CardActKind.Command, command, sessionKey);

    /// <summary>Kind and length, never the data: it may be a PIN.</summary>
    public override string ToString() => Kind == CardActKind.Command ? $"command of {Command.Length} bytes" : Kind.ToString();
}
