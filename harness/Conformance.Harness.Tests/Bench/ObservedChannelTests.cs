using Conformance.Bench.Bindings;
using Conformance.Bench.Observation;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Bench;

public sealed class ObservedChannelTests
{
    private readonly List<Observed> _observed = [];

    [Fact]
    public void A_VERIFY_is_logged_by_header_and_lengths_and_never_by_its_PIN()
    {
        Send(new CommandApdu(0x00, 0x20, 0x00, 0x80, "5907"u8), new ResponseApdu(StatusWord.WithTriesLeft(2)));

        var apdu = Assert.IsType<ApduExchanged>(Assert.Single(_observed));
        Assert.Equal(new ApduExchanged("00200080", null, 4, null, "63C2", 0, null), apdu);
        Assert.True(apdu.IsVerify);
        Assert.Equal(2, apdu.TriesLeft);
        Assert.DoesNotContain("5907", apdu.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("35393037", apdu.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_without_data_is_no_VERIFY()
    {
        Send(new CommandApdu(0x00, 0x20, 0x00, 0x80), new ResponseApdu(StatusWord.WithTriesLeft(3)));
        Assert.False(Assert.IsType<ApduExchanged>(Assert.Single(_observed)).IsVerify);
    }

    [Fact]
    public void SELECT_is_logged_with_the_name_of_what_it_selects()
    {
        Send(new CommandApdu(0x00, 0xA4, 0x02, 0x0C, [0x00, 0x18]), new ResponseApdu(StatusWord.Success));
        Assert.Equal("0018", Assert.IsType<ApduExchanged>(Assert.Single(_observed)).Selected);
    }

    [Fact]
    public void Data_that_comes_back_is_logged_by_length_alone()
    {
        Send(new CommandApdu(0x00, 0xB0, 0x00, 0x00, expected: 256), new ResponseApdu("架空　太郎"u8, StatusWord.Success));
        var apdu = Assert.IsType<ApduExchanged>(Assert.Single(_observed));
        Assert.Equal(15, apdu.ResponseLength);
        Assert.Equal("00B00000 Lc=0 -> 9000 (15 bytes)", apdu.Describe());
    }

    [Fact]
    public void A_card_that_does_not_answer_is_logged_with_the_kind_of_fault()
    {
        using var channel = new ObservedChannel(new Fixed(new Transmission.Failed(new(TransportFaultKind.CardRemoved, 0, "gone"))), _observed.Add);
        channel.Transmit(new CommandApdu(0x00, 0xB0, 0x00, 0x00));
        Assert.Equal("CardRemoved", Assert.IsType<ApduExchanged>(Assert.Single(_observed)).Fault);
    }

    [Theory]
    [InlineData("6984", 0)]
    [InlineData("63C0", 0)]
    [InlineData("63C3", 3)]
    [InlineData("9000", null)]
    [InlineData("6A82", null)]
    public void The_tries_left_are_read_from_the_status_word(string status, int? expected) =>
        Assert.Equal(expected, new ApduExchanged("00200080", null, 4, null, status, 0, null).TriesLeft);

    private void Send(CommandApdu command, ResponseApdu response)
    {
        using var channel = new ObservedChannel(new Fixed(new Transmission.Answered(response)), _observed.Add);
        channel.Transmit(command);
    }

    private sealed class Fixed(Transmission transmission) : ICardChannel
    {
        public ReadOnlyMemory<byte> Atr => ReadOnlyMemory<byte>.Empty;

        public Transmission Transmit(CommandApdu command) => transmission;

        public IDisposable Hold() => new NothingHeld();

        public void Dispose()
        {
        }
    }
}
