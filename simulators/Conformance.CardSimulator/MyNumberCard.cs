using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Commands;
using Conformance.SmartCard;

namespace Conformance.CardSimulator;

/// <summary>
/// The chip of a My Number Card as far as it is publicly known (facts/card.md). It works on bytes, so that the same card lies in a
/// simulated slot or behind PC/SC. Safe for use by several threads: one command at a time.
/// </summary>
public sealed class MyNumberCard : IChip
{
    /// <summary>65,536 bytes of data and a status word: what the buffer of a response has room for.</summary>
    public const int LongestResponse = ChipReaction.LongestAnswer;

    private readonly Lock _gate = new();
    private readonly CardApplications _applications;
    private readonly CardSession _session;
    private readonly CommandDispatcher _dispatcher;
    private bool _isPowered;
    private bool _isTampered;

    internal MyNumberCard(ReadOnlyMemory<byte> atr, CardApplications applications, bool isTampered, Random random)
    {
        Atr = atr;
        _applications = applications;
        _isTampered = isTampered;
        _session = new CardSession(applications.All);
        _dispatcher = new CommandDispatcher(random);
        PinlessKeyUse = new PinlessKeyUse(_gate, _session.Security, applications.Jpki.AuthenticationPin);
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

    /// <summary>True once the chip noticed that somebody tampered with it.</summary>
    public bool IsTampered
    {
        get
        {
            lock (_gate)
            {
                return _isTampered;
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
                return _applications.Jpki.AuthenticationPin.TriesLeft;
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
            foreach (var application in _applications.All)
            {
                application.LosePower();
            }
        }
    }

    /// <summary>A warm reset: all security states are lost, power is not.</summary>
    public void Reset() => PowerOn();

    /// <summary>
    /// Somebody opens the chip, and it destroys what it holds: from now on, also after a loss of power, every command is refused with
    /// 6F00. That nothing can be read any more is known, the status word is a choice.
    /// </summary>
    public void Tamper()
    {
        lock (_gate)
        {
            _isTampered = true;
        }
    }

    /// <summary>Answers one command APDU, whatever the bytes are, and gives the length of the answer, which ends in a status word.</summary>
    /// <param name="command">The bytes of the command.</param>
    /// <param name="response">Receives the answer: at least <see cref="LongestResponse"/> bytes that are none of the command's.</param>
    /// <exception cref="InvalidOperationException">The card has no power: the caller forgot <see cref="PowerOn"/>.</exception>
    /// <exception cref="ArgumentException">The buffer for the answer is too small.</exception>
    public int Process(ReadOnlySpan<byte> command, Span<byte> response)
    {
        if (response.Length < LongestResponse)
        {
            throw new ArgumentException($"A response may have {LongestResponse} bytes.", nameof(response));
        }

        lock (_gate)
        {
            if (!_isPowered)
            {
                throw new InvalidOperationException("The card has no power: call PowerOn first.");
            }

            return _isTampered
                ? new ResponseWriter(response).Finish(StatusWord.InternalError)
                : _dispatcher.Dispatch(command, _session, response);
        }
    }

    /// <summary>
    /// Carries out a VERIFY as far as the write of the retry counter, and loses power there. Nobody gets the answer.
    /// </summary>
    internal void LosePowerInVerify(ReadOnlySpan<byte> command, Span<byte> response)
    {
        lock (_gate)
        {
            _session.IsLosingPower = true;
            Process(command, response);
            _session.IsLosingPower = false;
            PowerOff();
        }
    }

    /// <summary>Carries out work of <see cref="TownHall"/> on the card, which lies in no reader meanwhile.</summary>
    internal void Serve(Action<CardApplications> work)
    {
        lock (_gate)
        {
            if (_isPowered || _isTampered)
            {
                throw new InvalidOperationException(
                    _isTampered ? "A chip that was tampered with cannot be mended." : "The card has power: take it out of the reader first.");
            }

            work(_applications);
        }
    }

    /// <inheritdoc/>
    ChipReaction IChip.React(ReadOnlySpan<byte> command, Span<byte> answer) => ChipReaction.Answered(Process(command, answer));
}
