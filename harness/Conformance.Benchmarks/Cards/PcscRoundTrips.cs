using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using Conformance.Benchmarks.Measurement;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;
using NodaTime;
using PCSC;
using ICardReader = Conformance.SmartCard.ICardReader;

namespace Conformance.Benchmarks.Cards;

/// <summary>
/// One APDU there and back through pcscd and vpcd: our card in the first virtual slot, what it is compared with in the second.
/// </summary>
internal sealed class PcscRoundTrips(Meter meter, TimeProvider clock, Persona persona)
{
    // Some 60 µs against 44 ms: rounds long enough for a percentile, short enough for a machine that others disturb.
    private const int Count = 500;
    private const int ViccCount = 8;
    private const int SecondSlotPort = VpcdLink.FirstSlotPort + 1;
    private static readonly Duration Patience = Duration.FromSeconds(20);

    /// <summary>Measures all; both virtual slots are taken meanwhile.</summary>
    /// <exception cref="BenchFaultException">pcscd, its virtual readers, a slot or vicc cannot be had.</exception>
    public async Task<RoundTrips> MeasureAsync()
    {
        using var source = await BindingSource.OpenAsync(BindingKind.VirtualPcsc, clock);
        using var slot = VirtualSlotLock.TryTake(SecondSlotPort, out var problem)
            ?? throw new BenchFaultException(Owner.Bench, problem!, "one run of the bench at a time uses the virtual readers");
        await using var binding = source.Create();
        var card = CardOnDesk.Create(persona);
        await binding.InsertAsync(persona.Id, card);
        var other = new PcscReader(SecondReader(), ContextFactory.Instance, clock);
        using var channel = Open(binding.Reader);
        Send(channel, CardCommands.SelectJpki(), 0x9000);
        Send(channel, CardCommands.SelectPin(), 0x9000);

        var vicc = BesideVicc(channel, other);
        using var plain = PlainCard.Insert(SecondSlotPort, card);
        Await(other, present: true);
        using var plainChannel = Open(other);
        var query = InTurns(channel, plainChannel, CardCommands.RetryQuery(), 0x63C3);
        Send(channel, CardCommands.SelectCertificate(), 0x9000);
        return new(vicc, query, InTurns(channel, plainChannel, CardCommands.ReadBinary(), 0x9000));
    }

    private RoundTripTimes BesideVicc(ICardChannel card, PcscReader other)
    {
        RoundTripTimes times;
        using (var vicc = ViccCard.Insert(SecondSlotPort))
        {
            if (other.WaitForCard(present: true, Patience) is not CardWait.Reached)
            {
                throw vicc.Absent();
            }

            using var channel = Open(other);
            times = InTurns(Sending(card, CardCommands.RetryQuery(), 0x63C3), (Sending(channel, CardCommands.SelectMasterFile(), 0x9000), ViccCount));
        }

        Await(other, present: false);
        return times;
    }

    private RoundTripTimes InTurns(ICardChannel card, ICardChannel plain, CommandApdu command, ushort status) =>
        InTurns(Sending(card, command, status), (Sending(plain, command, status), Count));

    private RoundTripTimes InTurns(Action work, (Action Work, int Count) other)
    {
        var (card, others) = meter.InTurns((work, Count), other);
        return new(card, others);
    }

    private static Action Sending(ICardChannel channel, CommandApdu command, ushort status) => () => Send(channel, command, status);

    private static ICardChannel Open(ICardReader reader) => reader.Connect() switch
    {
        CardConnection.Opened(var opened) => opened,
        CardConnection.Failed(var fault) => throw Broken(fault.Detail),
        _ => throw new InvalidOperationException("a connection is opened or failed"),
    };

    private static string SecondReader() => new PcscReaders(ContextFactory.Instance).List() switch
    {
        ReaderListing.Listed(var names) when names.Where(name => name.StartsWith("Virtual PCD", StringComparison.Ordinal)).ToList() is [_, var second, ..] => second,
        _ => throw Broken("pcscd lists no second virtual reader"),
    };

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
