using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>What every reader does, be it a simulated slot or one of the PC/SC service. The card is taro's.</summary>
public abstract class CardReaderContract
{
    private static readonly byte[] JpkiAid = [0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01];
    private static readonly byte[] DigestInfo =
        [0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20, .. new byte[32]];

    /// <summary>The reader under test, empty at the start.</summary>
    protected abstract ICardReader Reader { get; }

    [Fact]
    public void An_empty_reader_shows_no_card_and_connecting_says_so()
    {
        Assert.False(Reader.IsCardPresent);
        var failed = Assert.IsType<CardConnection.Failed>(Reader.Connect());
        Assert.Equal(TransportFaultKind.NoCard, failed.Fault.Kind);
        Assert.Contains(Reader.Name, failed.Fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_is_present_from_insertion_to_removal()
    {
        await InsertAsync();
        Assert.True(Reader.IsCardPresent);
        await PullAsync();
        await AwaitAbsenceAsync();
        Assert.False(Reader.IsCardPresent);
    }

    [Fact]
    public async Task An_open_channel_knows_the_answer_to_reset()
    {
        await InsertAsync();
        using var channel = Open();
        Assert.Equal("3BE000FF8131FE4514", Convert.ToHexString(channel.Atr.Span));
    }

    [Fact]
    public async Task Commands_and_responses_pass_whole()
    {
        await InsertAsync();
        using var channel = Open();
        Assert.Equal(0x9000, SelectJpki(channel));
        Assert.Equal(0x9000, SelectFile(channel, 0x0A));

        // EF 000A, the authentication certificate: DER begins 30 82; 256 bytes is the longest short response.
        var answer = Send(channel, new CommandApdu(0x00, 0xB0, 0x00, 0x00, expected: 256));
        Assert.Equal(0x9000, answer.Status.Value);
        Assert.Equal(256, answer.Data.Length);
        Assert.Equal([0x30, 0x82], answer.Data[..2].ToArray());
    }

    [Fact]
    public async Task A_refusal_by_the_card_is_an_answer()
    {
        await InsertAsync();
        using var channel = Open();
        Assert.Equal(0x6A82, SelectFile(channel, 0x17));
    }

    [Fact]
    public async Task A_card_that_is_taken_away_in_use_is_a_fault_and_stays_one()
    {
        await InsertAsync();
        using var channel = Open();
        Assert.Equal(0x9000, SelectJpki(channel));
        await PullAsync();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var failed = Assert.IsType<Transmission.Failed>(channel.Transmit(new CommandApdu(0x00, 0xA4, 0x02, 0x0C, [0x00, 0x17])));
            Assert.Contains(failed.Fault.Kind, new[] { TransportFaultKind.CardRemoved, TransportFaultKind.NoCard });
        }
    }

    [Fact]
    public async Task A_card_that_comes_back_has_forgotten_every_right()
    {
        await InsertAsync();
        using (var channel = Open())
        {
            Authenticate(channel);
            await PullAsync();
            await AwaitAbsenceAsync();
        }

        await InsertAsync();
        using var again = Open();
        AssertNoRights(again);
    }

    [Fact]
    public async Task Connecting_again_clears_every_right()
    {
        await InsertAsync();
        using var first = Open();
        Authenticate(first);
        using var second = Open();
        AssertNoRights(second);
    }

    [Fact]
    public async Task Connecting_again_breaks_the_channel_before()
    {
        await InsertAsync();
        using var first = Open();
        using var second = Open();
        var failed = Assert.IsType<Transmission.Failed>(first.Transmit(new CommandApdu(0x00, 0xA4, 0x04, 0x0C, JpkiAid)));
        Assert.Equal(TransportFaultKind.CardReset, failed.Fault.Kind);
        Assert.Equal(0x9000, SelectJpki(second));
    }

    [Fact]
    public async Task A_hold_outlives_the_card_without_a_word()
    {
        await InsertAsync();
        using var channel = Open();
        using (channel.Hold())
        {
            await PullAsync();
            await AwaitAbsenceAsync();
        }

        using (channel.Hold())
        {
            Assert.IsType<Transmission.Failed>(channel.Transmit(new CommandApdu(0x00, 0xA4, 0x04, 0x0C, JpkiAid)));
        }
    }

    /// <summary>Puts the card in and returns when the reader shows it.</summary>
    protected abstract Task InsertAsync();

    /// <summary>Takes the card out and returns at once.</summary>
    protected abstract Task PullAsync();

    /// <summary>Returns when the reader shows no card.</summary>
    protected abstract Task AwaitAbsenceAsync();

    /// <summary>Connects; anything but a channel fails the test.</summary>
    protected ICardChannel Open() => Reader.Connect() switch
    {
        CardConnection.Opened opened => opened.Channel,
        CardConnection.Failed failed => throw new Xunit.Sdk.XunitException(failed.Fault.ToString()),
        _ => throw new InvalidOperationException("a connection is opened or failed"),
    };

    /// <summary>Gains the right to sign and uses it.</summary>
    protected static void Authenticate(ICardChannel channel)
    {
        Assert.Equal(0x9000, SelectJpki(channel));
        Assert.Equal(0x9000, SelectFile(channel, 0x18));
        Assert.Equal(0x9000, Send(channel, new CommandApdu(0x00, 0x20, 0x00, 0x80, "8264"u8)).Status.Value);
        Assert.Equal(0x9000, SelectFile(channel, 0x17));
        Assert.Equal(0x9000, Sign(channel));
    }

    protected static int SelectFile(ICardChannel channel, byte id) =>
        Send(channel, new CommandApdu(0x00, 0xA4, 0x02, 0x0C, [0x00, id])).Status.Value;

    protected static int Query(ICardChannel channel) => Send(channel, new CommandApdu(0x00, 0x20, 0x00, 0x80)).Status.Value;

    private static void AssertNoRights(ICardChannel channel)
    {
        // Before any application is selected: EF 0017 would be found if the earlier selection were still there.
        Assert.Equal(0x6A82, SelectFile(channel, 0x17));
        Assert.Equal(0x9000, SelectJpki(channel));
        Assert.Equal(0x9000, SelectFile(channel, 0x17));
        Assert.Equal(0x6982, Sign(channel));
    }

    protected static int SelectJpki(ICardChannel channel) => Send(channel, new CommandApdu(0x00, 0xA4, 0x04, 0x0C, JpkiAid)).Status.Value;

    private static int Sign(ICardChannel channel) => Send(channel, new CommandApdu(0x80, 0x2A, 0x00, 0x80, DigestInfo, 256)).Status.Value;

    private static ResponseApdu Send(ICardChannel channel, CommandApdu command) =>
        Assert.IsType<Transmission.Answered>(channel.Transmit(command)).Response;
}
