using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Pcsc;
using Conformance.Bench.Physical.Custody;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Harness.Tests.Physical.Interlocking;
using Conformance.SmartCard;
using Moq;
using NodaTime;
using PCSC;
using PCSC.Exceptions;
using IOpenCard = PCSC.ICardReader;

namespace Conformance.Harness.Tests.Physical;

/// <summary>A way to the card that breaks in mid-use: every code that the service may answer has its kind, and is the bench's to mend.</summary>
public sealed class TransportFaultTests
{
    private readonly Mock<IOpenCard> _card = new();
    private readonly Mock<ISCardContext> _context = new();
    private readonly Mock<IContextFactory> _contexts = new();
    private readonly List<Observed> _log = [];
    private readonly AnsweringCard _answers = new();

    public TransportFaultTests()
    {
        _card.Setup(card => card.GetStatus()).Returns(new ReaderStatus(["R"], SCardState.Specific, SCardProtocol.T1, [0x3B, 0x00]));
        _card.Setup(card => card.Transaction(It.IsAny<SCardReaderDisposition>())).Returns(Mock.Of<IDisposable>());
        _card.Setup(card => card.Transmit(It.IsAny<byte[]>(), It.IsAny<byte[]>())).Returns((byte[] command, byte[] receive) => _answers.Answer(command, receive));
        _context.Setup(context => context.ConnectReader("R", SCardShareMode.Shared, SCardProtocol.Any)).Returns(_card.Object);
        _context.Setup(context => context.GetStatusChange(It.IsAny<IntPtr>(), It.IsAny<SCardReaderState[]>()))
            .Callback((IntPtr _, SCardReaderState[] states) => states[0].EventState = SCRState.Present).Returns(SCardError.Success);
        _contexts.Setup(contexts => contexts.Establish(SCardScope.System)).Returns(_context.Object);
    }

    public static TheoryData<SCardError, string, string> Breaks => new()
    {
        { SCardError.RemovedCard, "card-removed", "leave the card in R" },
        { SCardError.NoSmartcard, "no-card", "leave the card in R" },
        { SCardError.ResetCard, "card-reset", "end the other programs" },
        { SCardError.UnresponsiveCard, "card-mute", "the right way round" },
        { SCardError.ReaderUnavailable, "reader-unavailable", "connect R again" },
        { SCardError.UnknownReader, "reader-unavailable", "connect R again" },
        { SCardError.NoService, "service-unavailable", "start pcscd again" },
        { SCardError.ServiceStopped, "service-unavailable", "start pcscd again" },
        { SCardError.InternalError, "other", "conformance doctor" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task A_break_while_the_card_is_due_is_written_down_and_spoils_the_scenario_for_the_bench(SCardError code, string kind, string hint)
    {
        var binding = await PlacedAsync();
        using var channel = Open(binding);
        _answers.Fault = code;

        Assert.IsType<Transmission.Failed>(channel.Transmit(new(0x00, 0x84, 0x00, 0x00, expected: 8)));

        var broke = Assert.IsType<TransportBroke>(Assert.Single(_log));
        Assert.Equal((kind, (int)code), (broke.KindOfFault, broke.NativeCode));
        var fault = await Assert.ThrowsAsync<BenchFaultException>(async () => await binding.DisposeAsync());
        Assert.Equal(Owner.Bench, fault.Owner);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_is_plugged_in_again_serves_the_next_connection_and_the_scenario_stays_spoilt()
    {
        var binding = await PlacedAsync();
        using (var channel = Open(binding))
        {
            _answers.Fault = SCardError.ReaderUnavailable;
            channel.Transmit(new(0x00, 0x84, 0x00, 0x00, expected: 8));
        }

        _answers.Fault = null;
        using var again = Open(binding);
        Assert.IsType<Transmission.Answered>(again.Transmit(new(0x00, 0x84, 0x00, 0x00, expected: 8)));
        await Assert.ThrowsAsync<BenchFaultException>(async () => await binding.DisposeAsync());
    }

    [Fact]
    public async Task A_card_exchanged_for_another_spoils_the_scenario_though_nothing_broke()
    {
        var binding = await PlacedAsync();
        _answers.Exchange("hanako");
        Open(binding).Dispose();
        Assert.Empty(_log);
        var fault = await Assert.ThrowsAsync<BenchFaultException>(async () => await binding.DisposeAsync());
        Assert.Contains("was exchanged for another card", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_the_scenario_has_taken_is_missed_by_nobody()
    {
        var binding = await PlacedAsync();
        using var channel = Open(binding);
        _context.Setup(context => context.GetStatusChange(It.IsAny<IntPtr>(), It.IsAny<SCardReaderState[]>()))
            .Callback((IntPtr _, SCardReaderState[] states) => states[0].EventState = SCRState.Empty).Returns(SCardError.Success);
        await binding.RemoveAsync();
        _answers.Fault = SCardError.RemovedCard;
        channel.Transmit(new(0x00, 0x84, 0x00, 0x00, expected: 8));
        await binding.DisposeAsync();
        Assert.Empty(_log);
    }

    [Fact]
    public async Task A_channel_that_a_second_connection_reset_tells_no_news()
    {
        var binding = await PlacedAsync();
        using var first = Open(binding);
        using var second = Open(binding);
        _answers.Fault = SCardError.ResetCard;
        Assert.IsType<Transmission.Failed>(first.Transmit(new(0x00, 0x84, 0x00, 0x00, expected: 8)));
        await binding.DisposeAsync();
        Assert.Empty(_log);
    }

    [Fact]
    public async Task A_reader_that_cannot_be_held_lets_no_connection_come_about()
    {
        var binding = await PlacedAsync();
        _card.Setup(card => card.Transaction(It.IsAny<SCardReaderDisposition>())).Throws(new PCSCException(SCardError.SharingViolation));
        Assert.IsType<CardConnection.Failed>(binding.Reader.Connect());
        Assert.Equal("other", Assert.IsType<TransportBroke>(Assert.Single(_log)).KindOfFault);
    }

    private static ICardChannel Open(PcscBinding binding) => Assert.IsType<CardConnection.Opened>(binding.Reader.Connect()).Channel;

    private async Task<PcscBinding> PlacedAsync()
    {
        var binding = new PcscBinding(new PcscReader("R", _contexts.Object, new WallClock()), new()
        {
            Reader = "R",
            Cards = CustodyBook.Empty.Mark(LaboratoryCards.TokenOf("taro"), "taro", null, "test", Instant.FromUtc(2025, 3, 3, 0, 0)),
            Key = LaboratoryCards.Key,
            Attendant = new VirtualAttendant(),
        });
        binding.Open(_log.Add, mayLock: false);
        await binding.InsertAsync("taro", FixturePersona.Card());
        return binding;
    }

    /// <summary>Taro's card as the service would have it answer.</summary>
    private sealed class AnsweringCard
    {
        private Conformance.CardSimulator.MyNumberCard _card = FixturePersona.Card();

        public AnsweringCard() => _card.PowerOn();

        public SCardError? Fault { get; set; }

        public void Exchange(string persona)
        {
            _card = FixturePersona.Card(persona);
            _card.PowerOn();
        }

        public int Answer(byte[] command, byte[] receive)
        {
            if (Fault is { } fault)
            {
                throw new PCSCException(fault);
            }

            return _card.Process(command, receive);
        }
    }
}
