using Conformance.SmartCard;

namespace Conformance.CardSimulator;

/// <summary>A channel to the card in a <see cref="SimulatedSlot"/>; disposing of it takes power from the card.</summary>
internal sealed class SimulatedChannel(MyNumberCard card) : ICardChannel
{
    private readonly Lock _gate = new();
    private readonly byte[] _response = new byte[MyNumberCard.LongestResponse];
    private TransportFault? _fault;
    private bool _isDisposed;

    public ReadOnlyMemory<byte> Atr => card.Atr;

    public Transmission Transmit(CommandApdu command)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _fault is { } fault
                ? new Transmission.Failed(fault)
                : new Transmission.Answered(ResponseApdu.Parse(_response.AsSpan(0, card.Process(command.ToBytes(), _response)))!);
        }
    }

    // A new connection breaks this one, so nobody shares the card.
    public IDisposable Hold() => new NothingHeld();

    public void Dispose()
    {
        lock (_gate)
        {
            if (!_isDisposed && _fault is null)
            {
                card.PowerOff();
            }

            _isDisposed = true;
        }
    }

    public void Break(TransportFault fault)
    {
        lock (_gate)
        {
            _fault ??= fault;
        }
    }
}
