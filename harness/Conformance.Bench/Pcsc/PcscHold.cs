using Conformance.SmartCard;
using PCSC;
using PCSC.Exceptions;
using IOpenCard = PCSC.ICardReader;

namespace Conformance.Bench.Pcsc;

/// <summary>A PC/SC transaction. That it could not begin or end is no news of its own: the next command meets the same cause.</summary>
internal sealed class PcscHold : IDisposable
{
    private readonly IDisposable _transaction;

    private PcscHold(IDisposable transaction) => _transaction = transaction;

    public static IDisposable Begin(IOpenCard card)
    {
        try
        {
            return new PcscHold(card.Transaction(SCardReaderDisposition.Leave));
        }
        catch (PCSCException)
        {
            return new NothingHeld();
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
