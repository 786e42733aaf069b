using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;
using PCSC;
using PCSC.Exceptions;
using IOpenCard = PCSC.ICardReader;

namespace Conformance.Bench.Pcsc;

/// <summary>A PC/SC transaction. That it could not end is no news of its own: the next command meets the same cause.</summary>
internal sealed class PcscHold : IDisposable
{
    private readonly IDisposable _transaction;

    private PcscHold(IDisposable transaction) => _transaction = transaction;

    /// <summary>Begins one; where that fails, the next command will tell why.</summary>
    public static IDisposable Begin(IOpenCard card) => TryBegin(card, "") is CardHold.Held(var hold) ? hold : new NothingHeld();

    /// <summary>Begins one, or says what kept it from beginning.</summary>
    public static CardHold TryBegin(IOpenCard card, string reader)
    {
        try
        {
            return new CardHold.Held(new PcscHold(card.Transaction(SCardReaderDisposition.Leave)));
        }
        catch (PCSCException error)
        {
            return new CardHold.Refused(PcscFaults.Of(error.SCardError, reader));
        }
    }

    public void Dispose()
    {
        try
        {
            _transaction.Dispose();
        }
        catch (PCSCException)
        {
            // The card left, and took the transaction with it.
        }
    }
}
