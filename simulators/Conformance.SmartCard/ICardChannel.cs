namespace Conformance.SmartCard;

/// <summary>An open connection to one card, from power-on until it is disposed of. Not safe for use by two threads at once.</summary>
public interface ICardChannel : IDisposable
{
    /// <summary>The answer to reset, 2 to 33 bytes.</summary>
    ReadOnlyMemory<byte> Atr { get; }

    /// <summary>Sends one command and waits for the answer. Never throws for what a card or a cable does.</summary>
    Transmission Transmit(CommandApdu command);

    /// <summary>
    /// Keeps other programs away from the card until the result is disposed of. Current DF, current EF and security status belong to
    /// the card and are shared by all who use it, so a sequence that relies on them must not be broken into. Never throws: a card that
    /// is gone shows at the next command.
    /// </summary>
    IDisposable Hold();
}
