using Conformance.SmartCard;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.Bench.Pcsc;

/// <summary>Turns what PC/SC throws into transport faults.</summary>
internal static class PcscFaults
{
    /// <summary>Makes one call; null with the fault when it did not come back.</summary>
    public static T? Try<T>(Func<T> call, string place, out TransportFault? fault)
        where T : class
    {
        try
        {
            fault = null;
            return call();
        }
        catch (PCSCException error)
        {
            fault = Of(error.SCardError, place);
        }
        catch (DllNotFoundException)
        {
            fault = new(TransportFaultKind.ServiceUnavailable, 0, $"{place}: libpcsclite is not installed; install the package libpcsclite1.");
        }

        return null;
    }

    /// <summary>The fault of a code; <paramref name="place"/> is the reader or the service.</summary>
    public static TransportFault Of(SCardError error, string place)
    {
        var (kind, sentence) = error switch
        {
            SCardError.NoSmartcard => (TransportFaultKind.NoCard, "there is no card in the reader."),
            SCardError.RemovedCard => (TransportFaultKind.CardRemoved, "the card was taken out while it was in use."),
            SCardError.ResetCard => (TransportFaultKind.CardReset, "another program reset the card; connect again."),

            // pcsc-lite says "unpowered" of a card that gave no ATR at power-on.
            SCardError.UnresponsiveCard or SCardError.UnpoweredCard =>
                (TransportFaultKind.CardMute, "the card does not answer; check that it lies the right way round."),
            SCardError.UnknownReader or SCardError.ReaderUnavailable or SCardError.NoReadersAvailable =>
                (TransportFaultKind.ReaderUnavailable, "the reader is not connected."),
            SCardError.NoService or SCardError.ServiceStopped =>
                (TransportFaultKind.ServiceUnavailable, "the PC/SC service does not run; start pcscd."),
            _ => (TransportFaultKind.Other, $"PC/SC reports {error}."),
        };
        return new(kind, (int)error, $"{place}: {sentence}");
    }
}
