using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;

namespace Conformance.Benchmarks.Cards;

/// <summary>A powered card of its own for one measurement, driven by method calls.</summary>
internal sealed class CardOnDesk
{
    private readonly MyNumberCard _card;
    private readonly byte[] _response = new byte[MyNumberCard.LongestResponse];

    /// <summary>A card that has answered the commands with 9000.</summary>
    public CardOnDesk(Persona persona, params CommandApdu[] commands)
    {
        _card = Create(persona);
        _card.PowerOn();
        foreach (var command in commands)
        {
            Answer(command);
        }
    }

    public static MyNumberCard Create(Persona persona) => MyNumberCardFactory.Create(persona, new CardOptions(), new Random(1));

    /// <summary>The answer to a command that must succeed.</summary>
    public ReadOnlyMemory<byte> Answer(CommandApdu command) => Require(ResponseApdu.Parse(Process(command.ToBytes()))!, 0x9000).Data;

    /// <summary>Work that sends one command and sees that the card gives the status word that belongs to it.</summary>
    public Action Sending(CommandApdu command, ushort status)
    {
        var bytes = command.ToBytes();
        return () =>
        {
            var answer = Process(bytes);
            if (((answer[^2] << 8) | answer[^1]) != status)
            {
                throw new InvalidOperationException($"{command} was answered {answer[^2]:X2}{answer[^1]:X2}, not {status:X4}.");
            }
        };
    }

    private ReadOnlySpan<byte> Process(ReadOnlySpan<byte> command) => _response.AsSpan(0, _card.Process(command, _response));

    /// <summary>The response, whose status word must be this one: speed of refusals is not what is measured.</summary>
    public static ResponseApdu Require(ResponseApdu response, ushort status) => response.Status.Value == status
        ? response
        : throw new InvalidOperationException($"The card answered {response.Status}, not {status:X4}.");
}
