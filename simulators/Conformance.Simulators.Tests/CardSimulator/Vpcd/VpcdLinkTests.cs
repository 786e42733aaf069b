using System.Net;
using System.Net.Sockets;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Faults;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.CardSimulator.Vpcd;

public sealed class VpcdLinkTests : IDisposable
{
    private const string Atr = "3BE000FF8131FE4514";
    private const string PowerOffFrame = "000100";
    private const string PowerOnFrame = "000101";
    private const string ResetFrame = "000102";
    private const string AtrFrame = "000104";
    private const string SelectJpkiFrame = "000F" + TestCard.SelectJpki;
    private const string VerifyFrame = "0009" + "0020009804" + TestPersona.PinHex;
    private const string WrongPinFrame = "0009" + "0020009804" + "30303030";
    private const string QueryFrame = "0004" + "00200098";
    private const string SignFrame = "0007" + "802A009701AA00";

    /// <summary>Only so that a mistake does not hang the run; no test waits for it.</summary>
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromSeconds(30));
    private readonly FakeVpcd _reader = new();
    private readonly ImmediateTime _time = new();
    private readonly MyNumberCard _card = MyNumberCardFactory.Create(TestPersona.Plain, new(), new Random(1));

    public void Dispose()
    {
        _reader.Dispose();
        _limit.Dispose();
    }

    [Fact]
    public async Task Answers_the_ATR_before_and_after_power_on_and_nothing_to_power_and_reset()
    {
        await using var link = await InsertAsync();
        await SendAsync(AtrFrame, PowerOnFrame, AtrFrame, ResetFrame, AtrFrame, PowerOffFrame, AtrFrame);
        Assert.Equal([Atr, Atr, Atr, Atr], await ReceiveAsync(4));
        Assert.False(_card.IsPowered);
    }

    [Fact]
    public async Task Removing_the_card_twice_removes_it_once()
    {
        var link = await InsertAsync();
        await link.DisposeAsync();
        await link.DisposeAsync();
        Assert.False(_card.IsPowered);
    }

    [Fact]
    public async Task Commands_in_one_segment_are_answered_in_order()
    {
        await using var link = await InsertAsync();
        await SendAsync(PowerOnFrame + AtrFrame + SelectJpkiFrame + QueryFrame + AtrFrame);
        Assert.Equal([Atr, "9000", "63C3", Atr], await ReceiveAsync(4));
    }

    [Fact]
    public async Task Commands_split_at_every_byte_are_answered_all_the_same()
    {
        await using var link = await InsertAsync();
        const string stream = PowerOnFrame + SelectJpkiFrame + QueryFrame;
        for (var cut = 2; cut < stream.Length; cut += 2)
        {
            await SendAsync(stream[..cut], stream[cut..]);
            Assert.Equal(["9000", "63C3"], await ReceiveAsync(2));
        }
    }

    [Fact]
    public async Task The_ATR_poll_between_commands_changes_no_state()
    {
        await using var link = await InsertAsync();
        await SendAsync(PowerOnFrame, SelectJpkiFrame, AtrFrame, VerifyFrame, AtrFrame, QueryFrame);
        Assert.Equal(["9000", Atr, "9000", Atr, "63C3"], await ReceiveAsync(5));
        await SendAsync(SignFrame);
        Assert.EndsWith("9000", (await ReceiveAsync(1))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PowerOffFrame + PowerOnFrame)]
    [InlineData(PowerOnFrame)]
    [InlineData(ResetFrame)]
    public async Task Power_and_reset_clear_what_was_verified_and_keep_the_counter(string frames)
    {
        await using var link = await InsertAsync();
        await SendAsync(PowerOnFrame, SelectJpkiFrame, VerifyFrame, WrongPinFrame, VerifyFrame, WrongPinFrame, VerifyFrame);
        Assert.Equal(["9000", "9000", "63C2", "9000", "63C2", "9000"], await ReceiveAsync(6));
        await SendAsync(WrongPinFrame, frames, SelectJpkiFrame, SignFrame, QueryFrame);
        Assert.Equal(["63C2", "9000", "6982", "63C2"], await ReceiveAsync(4));
    }

    [Theory]
    [InlineData("0000", "6700")] // a command of no bytes
    [InlineData("000105", "6700")] // one byte that is no control byte
    [InlineData("000200A4", "6700")]
    public async Task Commands_that_are_none_are_answered_too(string frame, string response)
    {
        await using var link = await InsertAsync();
        await SendAsync(PowerOnFrame, frame, AtrFrame);
        Assert.Equal([response, Atr], await ReceiveAsync(2));
    }

    [Fact]
    public async Task The_longest_message_is_answered()
    {
        await using var link = await InsertAsync();
        await SendAsync(PowerOnFrame, "FFFF" + string.Concat(Enumerable.Repeat("AA", 65_535)), AtrFrame);
        Assert.Equal(["6700", Atr], await ReceiveAsync(2));
    }

    [Fact]
    public async Task A_command_without_power_on_powers_the_card()
    {
        await using var link = await InsertAsync();
        await SendAsync(SelectJpkiFrame);
        Assert.Equal(["9000"], await ReceiveAsync(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("0009002000")] // in the middle of a VERIFY
    public async Task An_end_of_stream_loses_power_and_the_card_is_put_in_again(string beginning)
    {
        await using var link = await InsertAsync();
        await SendAsync(PowerOnFrame, SelectJpkiFrame, VerifyFrame);
        await ReceiveAsync(2);
        await SendAsync(beginning);
        _reader.Hang();
        await _reader.AcceptAsync(_limit.Token);
        Assert.False(_card.IsPowered);
        Assert.Contains(TimeSpan.FromMilliseconds(500), _time.Delays);
        await SendAsync(AtrFrame, PowerOnFrame, SelectJpkiFrame, SignFrame, QueryFrame);
        Assert.Equal([Atr, "9000", "6982", "63C3"], await ReceiveAsync(4));
    }

    [Fact]
    public async Task A_reset_connection_is_made_again_once_somebody_listens()
    {
        await using var link = await InsertAsync();
        _reader.StopListening();
        _reader.Break();
        while (_time.Delays.Count < 3)
        {
            await Task.Yield();
            _limit.Token.ThrowIfCancellationRequested();
        }

        _reader.StartListening();
        await _reader.AcceptAsync(_limit.Token);
        await SendAsync(AtrFrame);
        Assert.Equal([Atr], await ReceiveAsync(1));
    }

    [Fact]
    public async Task Disposing_of_the_link_closes_the_socket_and_takes_power_from_the_card()
    {
        var link = await InsertAsync();
        await SendAsync(PowerOnFrame, AtrFrame);
        await ReceiveAsync(1);
        Assert.True(_card.IsPowered);
        await link.DisposeAsync();
        Assert.True(await _reader.IsClosedAsync(_limit.Token));
        Assert.False(_card.IsPowered);
    }

    [Fact]
    public async Task A_card_that_is_pulled_closes_the_connection_and_stays_away()
    {
        await using var link = await InsertAsync(Faulty(new PlannedFault.Pulled(2)));
        await SendAsync(SelectJpkiFrame, QueryFrame);
        Assert.Equal(["9000"], await ReceiveAsync(1));
        Assert.True(await _reader.IsClosedAsync(_limit.Token));
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task A_card_that_is_swapped_closes_the_connection_and_the_other_comes_back()
    {
        await using var link = await InsertAsync(Faulty(new PlannedFault.Swapped(2, "other")));
        await SendAsync(SelectJpkiFrame, QueryFrame);
        Assert.Equal(["9000"], await ReceiveAsync(1));
        Assert.True(await _reader.IsClosedAsync(_limit.Token));
        await _reader.AcceptAsync(_limit.Token);
        await SendAsync(PowerOnFrame, SelectJpkiFrame, QueryFrame);
        Assert.Equal(["9000", "63C1"], await ReceiveAsync(2));
    }

    [Fact]
    public async Task A_mute_card_ends_the_connection_after_the_waiting_time_and_answers_when_it_is_powered_again()
    {
        await using var link = await InsertAsync(Faulty(new PlannedFault.Mute(2)));
        await SendAsync(SelectJpkiFrame, QueryFrame);
        Assert.Equal(["9000"], await ReceiveAsync(1));
        Assert.True(await _reader.IsClosedAsync(_limit.Token));
        Assert.Equal(TimeSpan.FromSeconds(2), _time.Delays[0]);
        await _reader.AcceptAsync(_limit.Token);
        await SendAsync(PowerOnFrame, SelectJpkiFrame, QueryFrame);
        Assert.Equal(["9000", "63C3"], await ReceiveAsync(2));
    }

    [Fact]
    public async Task A_late_answer_is_given_after_its_time()
    {
        await using var link = await InsertAsync(Faulty(new PlannedFault.WaitingTimeExtension(1, 3, 1000)));
        await SendAsync(SelectJpkiFrame, QueryFrame);
        Assert.Equal("9000", Assert.Single(await ReceiveAsync(1)));
        Assert.Equal([TimeSpan.FromSeconds(3)], _time.Delays);
    }

    [Fact]
    public async Task Where_nothing_listens_the_answer_says_where_and_what_to_do()
    {
        var nowhere = _reader.EndPoint;
        _reader.StopListening();
        var refused = Assert.IsType<VpcdConnection.Refused>(await VpcdLink.ConnectAsync(_card, nowhere, _time, _limit.Token));
        Assert.Contains($"127.0.0.1:{nowhere.Port}", refused.Detail, StringComparison.Ordinal);
        Assert.Contains("Start pcscd", refused.Detail, StringComparison.Ordinal);
        Assert.NotEqual(0, refused.NativeCode);
    }

    [Fact]
    public async Task Connecting_to_a_reader_that_accepts_nobody_can_be_given_up()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        using var first = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await first.ConnectAsync(listener.LocalEndPoint!, _limit.Token);
        using var giveUp = new CancellationTokenSource();
        var waiting = VpcdLink.ConnectAsync(_card, (IPEndPoint)listener.LocalEndPoint!, _time, giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.False(_limit.IsCancellationRequested);
    }

    [Fact]
    public async Task A_card_that_is_late_or_mute_can_be_removed_all_the_same()
    {
        foreach (var fault in new PlannedFault[] { new PlannedFault.WaitingTimeExtension(1, 3, 1_000_000), new PlannedFault.Mute(1) })
        {
            var link = await InsertAsync(Faulty(fault), new EndlessTime());
            await SendAsync(SelectJpkiFrame);
            await link.DisposeAsync();
            Assert.True(await _reader.IsClosedAsync(_limit.Token));
            Assert.False(_card.IsPowered);
        }
    }

    private FaultyChip Faulty(PlannedFault fault) =>
        new(_card, new("plan", "a test", 1, [fault]), MyNumberCardFactory.Create(TestPersona.Plain, new() { AuthenticationTriesLeft = 1 }, new Random(1)));

    private async Task<VpcdLink> InsertAsync(IChip? chip = null, TimeProvider? time = null)
    {
        var reader = new IPEndPoint(IPAddress.Loopback, _reader.EndPoint.Port);
        var connection = await VpcdLink.ConnectAsync(chip ?? _card, reader, time ?? _time, _limit.Token);
        await _reader.AcceptAsync(_limit.Token);
        return Assert.IsType<VpcdConnection.Inserted>(connection).Link;
    }

    private async Task SendAsync(params string[] frames)
    {
        foreach (var frame in frames)
        {
            await _reader.SendAsync(frame, _limit.Token);
        }
    }

    private async Task<List<string>> ReceiveAsync(int count)
    {
        var answers = new List<string>();
        while (answers.Count < count)
        {
            answers.Add(await _reader.ReceiveAsync(_limit.Token));
        }

        return answers;
    }
}
