using System.Text;
using Conformance.Bench.Bindings;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Physical;
using Conformance.Harness.Tests.Bench;
using Conformance.Harness.Tests.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical;

/// <summary>What of a physical card's data the log holds: length and keyed digest; more only when asked, and number and photo never.</summary>
public sealed class PhysicalAnswersTests
{
    private const string SelectInputSupport = "00A4040C0AD3921000310001010408";
    private const string SelectCardFace = "00A4040C0AD3921000310001010402";
    private const string Read = "00B0000000";
    private static readonly byte[] Name = Encoding.UTF8.GetBytes("架空　太郎");

    private readonly List<Observed> _log = [];

    [Fact]
    public void An_answer_is_told_by_length_and_digest()
    {
        var entry = Entries(showsData: false, SelectInputSupport, "00A4020C020002", Read)[^1];
        Assert.Equal(15, entry.ResponseLength);
        Assert.Matches("^[0-9a-f]{16}$", entry.Digest);
        Assert.Null(entry.Data);
        Assert.DoesNotContain(Convert.ToHexString(Name), Encoding.UTF8.GetString(LogFile.Write(AnyScenario.Header, LogFileTests.LogOf([.. _log]))), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Equal_data_have_equal_digests_and_another_key_makes_others()
    {
        var one = Entries(showsData: false, SelectInputSupport, "00A4020C020002", Read, Read);
        Assert.Equal(one[^1].Digest, one[^2].Digest);
        Assert.NotEqual(one[^1].Digest, new Conformance.Bench.Physical.Cards.TokenKey(new byte[32]).DigestOf(Name));
    }

    [Fact]
    public void The_data_are_shown_when_the_user_asked() =>
        Assert.Equal(Convert.ToHexString(Name), Entries(showsData: true, SelectInputSupport, "00A4020C020002", Read)[^1].Data);

    [Theory]
    [InlineData(SelectInputSupport, "00A4020C020001", Read)]
    [InlineData(SelectInputSupport, "00A4020C020002", "00B0810000")]
    // What the number can be computed from, and the photo.
    [InlineData(SelectInputSupport, "00A4020C020003", Read)]
    [InlineData(SelectCardFace, "00A4020C020002", Read)]
    [InlineData(SelectCardFace, "00A4020C020005", Read)]
    [InlineData(SelectCardFace, "00A4020C020003", "00B0850000")]
    // Nobody knows what is read.
    [InlineData("00A4040C03D39210", "00A4020C020002", Read)]
    [InlineData("00A40000", "00A4020C020002", Read)]
    // Ids of the number in another application.
    [InlineData("00A4040C0AD392F000260100000001", "00A4020C020001", Read)]
    public void Of_number_photo_and_what_may_be_either_nothing_but_the_length_is_told(params string[] commands)
    {
        var entry = Entries(showsData: true, commands)[^1];
        Assert.Equal(15, entry.ResponseLength);
        Assert.Null(entry.Digest);
        Assert.Null(entry.Data);
    }

    [Fact]
    public void A_simulated_card_has_no_digests()
    {
        using var channel = new ObservedChannel(new Answering(), _log.Add);
        channel.Transmit(new(0x00, 0xB0, 0x00, 0x00, expected: 256));
        Assert.Null(Assert.IsType<ApduExchanged>(Assert.Single(_log)).Digest);
    }

    private List<ApduExchanged> Entries(bool showsData, params string[] commands)
    {
        using var channel = new ObservedChannel(new Answering(), _log.Add, new PhysicalAnswers(LaboratoryCards.Key, showsData));
        foreach (var command in commands)
        {
            channel.Transmit(CommandApdu.Parse(Convert.FromHexString(command), out _)!);
        }

        return [.. _log.Cast<ApduExchanged>()];
    }

    private sealed class Answering : ICardChannel
    {
        public ReadOnlyMemory<byte> Atr => ReadOnlyMemory<byte>.Empty;

        public Transmission Transmit(CommandApdu command) => new Transmission.Answered(new(command.Ins == 0xB0 ? Name : [], StatusWord.Success));

        public IDisposable Hold() => new NothingHeld();

        public void Dispose()
        {
        }
    }
}
