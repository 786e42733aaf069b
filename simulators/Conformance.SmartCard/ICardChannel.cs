namespace Conformance.SmartCard;

/// <summary>An open connection to one card, from power-on until it is disposed of. Not safe for use by two threads at once.</summary>
public interface ICardChannel : IDisposable
{
    /// <summary>The answer to reset, 2 to 33 bytes.</summary>
    ReadOnlyMemory<byte> Atr { get; }

    /// <summary>Sends one command and waits for the answer. Never throws for what a card or a cable does.</summary>
    Transmission Transmit(CommandApdu command);
}
