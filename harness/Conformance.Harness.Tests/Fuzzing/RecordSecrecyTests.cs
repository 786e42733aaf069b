using System.Text;
using Conformance.Bench.Bindings;
using Conformance.Bench.Transcripts;
using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Running;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Simulators.Tests;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>Whatever is sent to a card, neither its transcript nor the observation log gets to hold a secret of the holder.</summary>
public sealed class RecordSecrecyTests(ITestOutputHelper output)
{
    private const int Commands = 60_000;

    [Fact]
    public void A_transcript_never_holds_a_secret()
    {
        using var stream = new MemoryStream();
        var masking = new Masking(CardOrigin.Simulated, new byte[16]);
        var recorder = new TranscriptRecorder(
            new TranscriptWriter(stream, new("", CardOrigin.Simulated, "taro", "in-process", masking.KeyId)), masking, new StillClock());
        Torment(Seed.Next(output), recorder.Answered);
        Assert.True(stream.Length > Commands);
        Assert.Empty(Leaks(Encoding.UTF8.GetString(stream.ToArray())));
    }

    [Fact]
    public void An_observation_log_never_holds_a_secret()
    {
        var log = new StringBuilder();
        Torment(Seed.Next(output), (command, answer) => Observe(log, command, answer));
        Assert.True(log.Length > Commands);
        Assert.Empty(Leaks(log.ToString()));
    }

    [Theory]
    [InlineData("00A40098")]
    [InlineData("00A4040C")]
    [InlineData("00200098")]
    [InlineData("80200098")]
    public void A_PIN_in_the_wrong_command_is_a_PIN_still(string header)
    {
        var log = new StringBuilder();
        Observe(log, Convert.FromHexString(header + "04" + "38323634"), [0x6A, 0x82]);
        Assert.Empty(Leaks(log.ToString()));
    }

    /// <summary>That the search can find something: the same in a trace without masks.</summary>
    [Fact]
    public void An_unmasked_trace_is_noticed()
    {
        var trace = new StringBuilder();
        Torment(1, (command, answer) => trace.AppendLine(Convert.ToHexString(command)).AppendLine(Convert.ToHexString(answer)));
        Assert.Equal(8, Leaks(trace.ToString()).Count);
    }

    private static void Torment(int seed, RecordedTestedCard.Exchange record)
    {
        var cards = PersonaCards.Of(TaroCards.Persona, TaroCards.Secrets)!;
        var outcome = new CardFuzzer(() => new RecordedTestedCard(cards(), record), TaroCards.Secrets, new WallClock()).Run(seed, new(Commands, null));
        Assert.Null(outcome.Failure);
    }

    private static void Observe(StringBuilder log, ReadOnlySpan<byte> command, ReadOnlySpan<byte> answer)
    {
        if (CommandApdu.Parse(command, out _) is { } parsed)
        {
            var transmission = new Transmission.Answered(ResponseApdu.Parse(answer)!);
            using var channel = new ObservedChannel(new OneAnswer(transmission), entry => log.AppendLine(entry.ToString()));
            channel.Transmit(parsed);
        }
    }

    /// <summary>
    /// The names of the secrets in a text: as hexadecimal, and as they are unless they are few digits, which stand in many a length, hash
    /// and time.
    /// </summary>
    private static List<string> Leaks(string text) =>
        [.. TaroCards.Secrets.All
            .Where(secret => text.Contains(Convert.ToHexString(secret.Value), StringComparison.OrdinalIgnoreCase)
                || ((secret.Value.Length >= 12 || secret.Key == "signature-password") && text.Contains(Encoding.ASCII.GetString(secret.Value), StringComparison.Ordinal)))
            .Select(secret => secret.Key)];

    /// <summary>Always the same time: its digits could be anybody's.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }

    private sealed class OneAnswer(Transmission answer) : ICardChannel
    {
        public ReadOnlyMemory<byte> Atr => default;

        public Transmission Transmit(CommandApdu command) => answer;

        public IDisposable Hold() => new NothingHeld();

        public void Dispose()
        {
        }
    }
}
