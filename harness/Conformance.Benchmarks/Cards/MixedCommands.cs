using Conformance.Benchmarks.Measurement;
using Conformance.CardSimulator.Personas;

namespace Conformance.Benchmarks.Cards;

/// <summary>SELECT, VERIFY, SELECT and READ BINARY as a reader sends them, over and over, to a card in this process.</summary>
internal sealed class MixedCommands
{
    private readonly Action[] _commands;

    public MixedCommands(Persona persona)
    {
        var card = new CardOnDesk(persona);
        _commands =
        [
            card.Sending(CardCommands.SelectJpki(), 0x9000),
            card.Sending(CardCommands.SelectPin(), 0x9000),
            card.Sending(CardCommands.Verify(persona.AuthenticationPin!.Reveal()), 0x9000),
            card.Sending(CardCommands.RetryQuery(), 0x63C3),
            card.Sending(CardCommands.SelectCertificate(), 0x9000),
            card.Sending(CardCommands.ReadBinary(), 0x9000),
        ];
    }

    /// <summary>Commands in a second of one core: the median of several rounds.</summary>
    public double PerCoreSecond(Meter meter) =>
        _commands.Length * new Samples(Enumerable.Range(0, Meter.Rounds).Select(_ => meter.PerCoreSecond(Pass))).Median;

    /// <summary>Bytes that one command leaves to the garbage collector.</summary>
    public double AllocatedPerCommand()
    {
        const int passes = 10_000;
        Pass();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var pass = 0; pass < passes; pass++)
        {
            Pass();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(passes * _commands.Length);
    }

    private void Pass()
    {
        foreach (var command in _commands)
        {
            command();
        }
    }
}
