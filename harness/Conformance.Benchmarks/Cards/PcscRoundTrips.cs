using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using Conformance.Benchmarks.Measurement;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using NodaTime;
using PCSC;
using ICardReader = Conformance.SmartCard.ICardReader;

namespace Conformance.Benchmarks.Cards;

/// <summary>One APDU there and back through pcscd and vpcd, with acknowledgements at once and without.</summary>
internal sealed class PcscRoundTrips(Meter meter, TimeProvider clock, Persona persona)
{
    // Some 44 ms against 40 µs: as many as fit into the time that a run may take.
    private const int CuredCount = 5000;
    private const int UncuredCount = 150;
    private static readonly Duration Patience = Duration.FromSeconds(20);

    /// <summary>Measures both; the virtual slot is taken meanwhile.</summary>
    /// <exception cref="BenchFaultException">pcscd, its virtual reader or the slot cannot be had.</exception>
    public async Task<(RoundTripTimes Cured, RoundTripTimes Uncured)> MeasureAsync()
    {
        using var source = await BindingSource.OpenAsync(BindingKind.VirtualPcsc, clock);
        await using var binding = source.Create();
        await binding.InsertAsync(persona.Id, CardOnDesk.Create(persona));
        var cured = Measure(binding.Reader, CuredCount);
        await binding.RemoveAsync();

        var reader = new PcscReader(binding.Reader.Name, ContextFactory.Instance, clock);
        RoundTripTimes uncured;
        using (UncuredCard.Insert(CardOnDesk.Create(persona)))
        {
            Await(reader, present: true);
            uncured = Measure(reader, UncuredCount);
        }

        Await(reader, present: false);
        return (cured, uncured);
    }

    private RoundTripTimes Measure(ICardReader reader, int count)
    {
        using var channel = reader.Connect() switch
        {
            CardConnection.Opened(var opened) => opened,
            CardConnection.Failed(var fault) => throw Broken(fault.Detail),
            _ => throw new InvalidOperationException("a connection is opened or failed"),
        };
        Send(channel, CardCommands.SelectJpki(), 0x9000);
        Send(channel, CardCommands.SelectPin(), 0x9000);
        var query = CardCommands.RetryQuery();
        var queries = meter.Each(() => Send(channel, query, 0x63C3), count);
        Send(channel, CardCommands.SelectCertificate(), 0x9000);
        var read = CardCommands.ReadBinary();
        return new(queries, meter.Each(() => Send(channel, read, 0x9000), count));
    }

    private static void Send(ICardChannel channel, CommandApdu command, ushort status)
    {
        switch (channel.Transmit(command))
        {
            case Transmission.Answered(var response):
                CardOnDesk.Require(response, status);
                break;
            case Transmission.Failed(var fault):
                throw Broken(fault.Detail);
        }
    }

    private static void Await(PcscReader reader, bool present)
    {
        if (reader.WaitForCard(present, Patience) is not CardWait.Reached)
        {
            throw Broken($"{reader.Name}: the virtual card did not {(present ? "appear" : "vanish")} within {Patience.TotalSeconds} s");
        }
    }

    private static BenchFaultException Broken(string what) =>
        new(Owner.Bench, what, "restart pcscd and see that no other program uses the virtual reader");
}
