using Conformance.CardSimulator;

namespace Conformance.Fuzzing.Cards;

/// <summary>The simulated card, without reader or PC/SC around it.</summary>
internal sealed class SimulatedTestedCard : ITestedCard
{
    private readonly MyNumberCard _card;
    private readonly byte[] _answer;

    /// <summary>Gives the card power. The buffer may be shared by cards that are used one after the other.</summary>
    public SimulatedTestedCard(MyNumberCard card, byte[] answer)
    {
        (_card, _answer) = (card, answer);
        _card.PowerOn();
    }

    public ReadOnlySpan<byte> Transmit(ReadOnlySpan<byte> command) => _answer.AsSpan(0, _card.Process(command, _answer));

    public void Reset() => _card.Reset();

    public void PowerCycle()
    {
        _card.PowerOff();
        _card.PowerOn();
    }
}
