using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Commands;
using Conformance.SmartCard;

namespace Conformance.CardSimulator;

/// <summary>
/// The chip of a My Number Card as far as its JPKI application is publicly known (facts/card.md). It works on bytes, so that the
/// same card lies in a simulated slot or behind PC/SC. Safe for use by several threads: one command at a time.
/// </summary>
public sealed class MyNumberCard
{
    private readonly Lock _gate = new();
    private readonly JpkiApplication _jpki;
    private readonly CardSession _session;
    private readonly CommandDispatcher _dispatcher;
    private bool _isPowered;

    internal MyNumberCard(ReadOnlyMemory<byte> atr, JpkiApplication jpki, Random random)
    {
        Atr = atr;
        _jpki = jpki;
        _session = new CardSession([new IssuerSecurityDomain(), jpki]);
        _dispatcher = new CommandDispatcher(random);
        PinlessKeyUse = new PinlessKeyUse(_gate, _session.Security, jpki.AuthenticationPin);
    }

    /// <summary>The answer to reset.</summary>
    public ReadOnlyMemory<byte> Atr { get; }

    /// <summary>The bench's control channel to this card. Whoever serves the card to other clients does not hand it out.</summary>
    public IPinlessKeyUse PinlessKeyUse { get; }

    /// <summary>True between power-on and power-off.</summary>
    public bool IsPowered
    {
        get
        {
            lock (_gate)
            {
                return _isPowered;
            }
        }
    }

    /// <summary>The retry counter of the authentication PIN, 0 to 3, read without any command; 0 for a card issued without PINs.</summary>
    public int AuthenticationTriesLeft
    {
        get
        {
            lock (_gate)
            {
                return _jpki.AuthenticationPin.TriesLeft;
            }
        }
    }

    /// <summary>Gives power; a card that has it already is reset.</summary>
    public void PowerOn()
    {
        lock (_gate)
        {
            _isPowered = true;
            _session.Restart();
        }
    }

    /// <summary>Takes power away: all security states are lost, the retry counters stay.</summary>
    public void PowerOff()
    {
        lock (_gate)
        {
            if (!_isPowered)
            {
                return;
            }

            _isPowered = false;
            _session.Restart();
            _jpki.LosePower();
        }
    }

    /// <summary>A warm reset: all security states are lost, power is not.</summary>
    public void Reset() => PowerOn();

    /// <summary>Answers one command APDU, whatever the bytes are; the answer always ends in a status word.</summary>
    /// <exception cref="InvalidOperationException">The card has no power: the caller forgot <see cref="PowerOn"/>.</exception>
    public byte[] Process(ReadOnlySpan<byte> command)
    {
        lock (_gate)
        {
            return _isPowered
                ? _dispatcher.Dispatch(command, _session).ToBytes()
                : throw new InvalidOperationException("The card has no power: call PowerOn first.");
        }
    }
}
