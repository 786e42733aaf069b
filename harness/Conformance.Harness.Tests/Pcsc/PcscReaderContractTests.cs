using Conformance.Bench.Pcsc;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;
using NodaTime;
using PCSC;
using PCSC.Exceptions;
using ICardReader = Conformance.SmartCard.ICardReader;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>The contract against the real service, with taro's card behind the virtual reader.</summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class PcscReaderContractTests : CardReaderContract, IAsyncLifetime
{
    private static readonly Duration Soon = Duration.FromSeconds(10);

    private readonly PcscReader _reader = PcscdFixture.Reader();
    private readonly MyNumberCard _card = FixturePersona.Card();
    private VpcdLink? _link;

    protected override ICardReader Reader => _reader;

    public Task InitializeAsync() => AwaitAbsenceAsync();

    public Task DisposeAsync() => PullAsync();

    [Fact]
    public void A_reader_that_the_service_does_not_know_is_unavailable()
    {
        var failed = Assert.IsType<CardConnection.Failed>(PcscdFixture.Reader("No such reader 00 00").Connect());
        Assert.Equal(TransportFaultKind.ReaderUnavailable, failed.Fault.Kind);
        Assert.Equal(-2146435063, failed.Fault.NativeCode);
    }

    [Fact]
    public void Waiting_for_a_card_that_does_not_come_ends_at_the_limit() =>
        Assert.IsType<CardWait.TimedOut>(_reader.WaitForCard(true, Duration.FromMilliseconds(20)));

    [Fact]
    public async Task A_wait_that_began_before_ends_when_the_card_comes_and_when_it_goes()
    {
        var appears = Task.Run(() => _reader.WaitForCard(true, Soon));
        await InsertAsync();
        Assert.IsType<CardWait.Reached>(await appears);
        var vanishes = Task.Run(() => _reader.WaitForCard(false, Soon));
        await PullAsync();
        Assert.IsType<CardWait.Reached>(await vanishes);
    }

    [Fact]
    public async Task Closing_a_channel_leaves_no_right_to_another_program()
    {
        await InsertAsync();
        var channel = Open();
        Authenticate(channel);

        using var context = ContextFactory.Instance.Establish(SCardScope.System);
        using var other = context.ConnectReader(PcscdFixture.FirstSlot, SCardShareMode.Shared, SCardProtocol.Any);
        Assert.Equal("9000", SelectFileOfTheCurrentApplication(other));
        channel.Dispose();

        var thrown = Assert.ThrowsAny<PCSCException>(() => SelectFileOfTheCurrentApplication(other));
        Assert.Equal(SCardError.ResetCard, thrown.SCardError);
        other.Reconnect(SCardShareMode.Shared, SCardProtocol.Any, SCardReaderDisposition.Leave);
        Assert.Equal("6A82", SelectFileOfTheCurrentApplication(other));
    }

    [Fact]
    public async Task While_the_card_is_held_no_other_program_breaks_into_the_sequence()
    {
        const int Enough = 2000;
        await InsertAsync();
        using var channel = Open();
        Assert.Equal(0x9000, SelectJpki(channel));
        using var context = ContextFactory.Instance.Establish(SCardScope.System);
        using var other = context.ConnectReader(PcscdFixture.FirstSlot, SCardShareMode.Shared, SCardProtocol.Any);

        Task<string> intruder;
        using (channel.Hold())
        {
            Assert.Equal(0x9000, SelectFile(channel, 0x18));
            intruder = Task.Run(() => SelectFileOfTheCurrentApplication(other));
            for (var query = 0; query < Enough; query++)
            {
                // Answered for the current EF: the intruder's SELECT of 0017 would turn it into something else.
                Assert.Equal(0x63C3, Query(channel));
            }

            Assert.False(intruder.IsCompletedSuccessfully);
        }

        Assert.Equal("9000", await intruder);
        Assert.NotEqual(0x63C3, Query(channel));
    }

    protected override async Task InsertAsync()
    {
        _link = await PcscdFixture.ConnectAsync(_card);
        Assert.IsType<CardWait.Reached>(_reader.WaitForCard(true, Soon));
    }

    protected override async Task PullAsync()
    {
        if (_link is not null)
        {
            await _link.DisposeAsync();
            _link = null;
        }
    }

    protected override Task AwaitAbsenceAsync()
    {
        Assert.IsType<CardWait.Reached>(_reader.WaitForCard(false, Soon));
        return Task.CompletedTask;
    }

    private static string SelectFileOfTheCurrentApplication(PCSC.ICardReader card)
    {
        var answer = new byte[258];
        return Convert.ToHexString(answer, 0, card.Transmit([0x00, 0xA4, 0x02, 0x0C, 0x02, 0x00, 0x17], answer));
    }
}
