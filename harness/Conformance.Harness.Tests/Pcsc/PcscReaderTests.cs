using Conformance.Bench.Pcsc;
using Conformance.SmartCard;
using Moq;
using NodaTime;
using PCSC;
using PCSC.Exceptions;
using IOpenCard = PCSC.ICardReader;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>What cannot be had from a real service at will: every code that it may answer.</summary>
public sealed class PcscReaderTests
{
    private static readonly CommandApdu SelectFile = new(0x00, 0xA4, 0x02, 0x0C, [0x00, 0x17]);

    private readonly Mock<IOpenCard> _card = new();
    private readonly Mock<ISCardContext> _context = new();
    private readonly Mock<IContextFactory> _contexts = new();
    private readonly PcscReader _reader;

    public PcscReaderTests()
    {
        _card.Setup(card => card.GetStatus()).Returns(new ReaderStatus(["R"], SCardState.Specific, SCardProtocol.T1, [0x3B, 0x00]));
        _context.Setup(context => context.ConnectReader("R", SCardShareMode.Shared, SCardProtocol.Any)).Returns(_card.Object);
        _contexts.Setup(contexts => contexts.Establish(SCardScope.System)).Returns(_context.Object);
        _reader = new PcscReader("R", _contexts.Object, new WallClock());
    }

    public static TheoryData<SCardError, TransportFaultKind, int> Codes => new()
    {
        { SCardError.NoSmartcard, TransportFaultKind.NoCard, -2146435060 },
        { SCardError.RemovedCard, TransportFaultKind.CardRemoved, -2146434967 },
        { SCardError.ResetCard, TransportFaultKind.CardReset, -2146434968 },
        { SCardError.UnresponsiveCard, TransportFaultKind.CardMute, -2146434970 },
        { SCardError.UnpoweredCard, TransportFaultKind.CardMute, -2146434969 },
        { SCardError.UnknownReader, TransportFaultKind.ReaderUnavailable, -2146435063 },
        { SCardError.ReaderUnavailable, TransportFaultKind.ReaderUnavailable, -2146435049 },
        { SCardError.NoReadersAvailable, TransportFaultKind.ReaderUnavailable, -2146435026 },
        { SCardError.NoService, TransportFaultKind.ServiceUnavailable, -2146435043 },
        { SCardError.ServiceStopped, TransportFaultKind.ServiceUnavailable, -2146435042 },
        { SCardError.SharingViolation, TransportFaultKind.Other, -2146435061 },
        { SCardError.InternalError, TransportFaultKind.Other, -2146435071 },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_at_connection_is_a_fault_of_its_kind(SCardError code, TransportFaultKind kind, int native)
    {
        _context.Setup(context => context.ConnectReader("R", SCardShareMode.Shared, SCardProtocol.Any)).Throws(new PCSCException(code));
        var fault = Assert.IsType<CardConnection.Failed>(_reader.Connect()).Fault;
        Assert.Equal((kind, native), (fault.Kind, fault.NativeCode));
        Assert.StartsWith("R: ", fault.Detail, StringComparison.Ordinal);
        _context.Verify(context => context.Dispose(), Times.Once);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_at_transmission_is_a_fault_of_its_kind(SCardError code, TransportFaultKind kind, int native)
    {
        _card.Setup(card => card.Transmit(It.IsAny<byte[]>(), It.IsAny<byte[]>())).Throws(new PCSCException(code));
        using var channel = Open();
        var fault = Assert.IsType<Transmission.Failed>(channel.Transmit(SelectFile)).Fault;
        Assert.Equal((kind, native), (fault.Kind, fault.NativeCode));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_at_the_service_is_a_fault_of_its_kind(SCardError code, TransportFaultKind kind, int native)
    {
        _contexts.Setup(contexts => contexts.Establish(SCardScope.System)).Throws(new PCSCException(code));
        var fault = Assert.IsType<CardConnection.Failed>(_reader.Connect()).Fault;
        Assert.Equal((kind, native), (fault.Kind, fault.NativeCode));
        Assert.Equal(fault, Assert.IsType<CardWait.Failed>(_reader.WaitForCard(true, Duration.Zero)).Fault);
        Assert.False(_reader.IsCardPresent);
    }

    [Theory]
    [InlineData(SCRState.Empty, TransportFaultKind.CardRemoved)]
    [InlineData(SCRState.Present, TransportFaultKind.Other)]
    public void A_broken_line_is_a_removal_if_the_card_is_gone_a_moment_later(SCRState later, TransportFaultKind kind)
    {
        _card.Setup(card => card.Transmit(It.IsAny<byte[]>(), It.IsAny<byte[]>())).Throws(new PCSCException(SCardError.NotTransacted));
        _context.Setup(context => context.GetStatusChange(IntPtr.Zero, It.IsAny<SCardReaderState[]>()))
            .Callback((IntPtr _, SCardReaderState[] states) => states[0].EventState = SCRState.Present).Returns(SCardError.Success);
        _context.Setup(context => context.GetStatusChange(It.Is<IntPtr>(limit => limit != IntPtr.Zero), It.IsAny<SCardReaderState[]>()))
            .Callback((IntPtr _, SCardReaderState[] states) => states[0].EventState = later)
            .Returns(later == SCRState.Empty ? SCardError.Success : SCardError.Timeout);
        using var channel = Open();
        var fault = Assert.IsType<Transmission.Failed>(channel.Transmit(SelectFile)).Fault;
        Assert.Equal((kind, -2146435050), (fault.Kind, fault.NativeCode));
    }

    [Fact]
    public void Connecting_resets_the_card_and_a_failing_reset_lets_go_of_it()
    {
        using (Open())
        {
            _card.Verify(card => card.Reconnect(SCardShareMode.Shared, SCardProtocol.Any, SCardReaderDisposition.Reset), Times.Once);
        }

        _card.Setup(card => card.Reconnect(SCardShareMode.Shared, SCardProtocol.Any, SCardReaderDisposition.Reset))
            .Throws(new PCSCException(SCardError.RemovedCard));
        _card.Invocations.Clear();
        Assert.Equal(TransportFaultKind.CardRemoved, Assert.IsType<CardConnection.Failed>(_reader.Connect()).Fault.Kind);
        _card.Verify(card => card.Dispose(), Times.Once);
    }

    [Fact]
    public void An_answer_leaves_no_copy_in_the_channel()
    {
        byte[]? buffer = null;
        _card.Setup(card => card.Transmit(It.IsAny<byte[]>(), It.IsAny<byte[]>()))
            .Callback((byte[] _, byte[] receive) => new byte[] { 0xE5, 0xA4, 0xAA, 0x90, 0x00 }.CopyTo(buffer = receive, 0)).Returns(5);
        using var channel = Open();
        var response = Assert.IsType<Transmission.Answered>(channel.Transmit(SelectFile)).Response;
        Assert.Equal([0xE5, 0xA4, 0xAA], response.Data.ToArray());
        Assert.Equal(0x9000, response.Status.Value);
        Assert.All(buffer!, single => Assert.Equal(0, single));
    }

    [Fact]
    public void An_answer_without_a_whole_status_word_is_a_fault()
    {
        _card.Setup(card => card.Transmit(It.IsAny<byte[]>(), It.IsAny<byte[]>())).Returns(1);
        using var channel = Open();
        var fault = Assert.IsType<Transmission.Failed>(channel.Transmit(SelectFile)).Fault;
        Assert.Equal(new TransportFault(TransportFaultKind.Other, 0, "R: the card answered 1 bytes; a status word alone has 2."), fault);
    }

    [Theory]
    [InlineData(SCRState.Empty, TransportFaultKind.CardRemoved)]
    [InlineData(SCRState.Present, TransportFaultKind.Other)]
    public void No_byte_at_all_is_a_removal_if_the_card_is_gone_a_moment_later(SCRState later, TransportFaultKind kind)
    {
        _card.Setup(card => card.Transmit(It.IsAny<byte[]>(), It.IsAny<byte[]>())).Returns(0);
        _context.Setup(context => context.GetStatusChange(It.IsAny<IntPtr>(), It.IsAny<SCardReaderState[]>()))
            .Callback((IntPtr _, SCardReaderState[] states) => states[0].EventState = later)
            .Returns((IntPtr limit, SCardReaderState[] _) => later == SCRState.Empty || limit == IntPtr.Zero ? SCardError.Success : SCardError.Timeout);
        using var channel = Open();
        Assert.Equal(kind, Assert.IsType<Transmission.Failed>(channel.Transmit(SelectFile)).Fault.Kind);
    }

    [Fact]
    public void Closing_a_channel_twice_or_after_removal_is_quiet()
    {
        _card.Setup(card => card.Disconnect(SCardReaderDisposition.Reset)).Throws(new PCSCException(SCardError.RemovedCard));
        var channel = Open();
        channel.Dispose();
        channel.Dispose();
        _card.Verify(card => card.Disconnect(SCardReaderDisposition.Reset), Times.Once);
        _card.Verify(card => card.Dispose(), Times.Once);
        _context.Verify(context => context.Dispose(), Times.Once);
        Assert.Throws<ObjectDisposedException>(() => channel.Transmit(SelectFile));
    }

    private ICardChannel Open() => Assert.IsType<CardConnection.Opened>(_reader.Connect()).Channel;
}
