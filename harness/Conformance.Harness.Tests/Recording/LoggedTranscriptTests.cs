using System.Text;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Transcripts;
using Conformance.Harness.Tests.Bench;
using Conformance.SmartCard.Transcripts;
using NodaTime;

namespace Conformance.Harness.Tests.Recording;

/// <summary>What a log tells of the exchanges with a card is what was recorded at the desk, but for data fields.</summary>
[Collection(RecordedRuns.Name)]
[Trait("Needs", "bench")]
public sealed class LoggedTranscriptTests(FewScenarios few)
{
    [Fact]
    public async Task Every_exchange_is_decoded_as_the_desk_decoded_it_and_no_data_stand_in_it_but_names()
    {
        using var folder = new ScratchFolder();
        await few.ToEndAsync(folder.Begin(few.Plan()));
        var exchanges = 0;
        foreach (var (name, log) in folder.Files("logs"))
        {
            var recorded = TranscriptFile.Load(folder.File($"transcripts/{name}"));
            var logged = Read(LoggedTranscript.Of(Stored(log)));

            Assert.Equal((recorded.Header.Build, recorded.Header.Origin, recorded.Header.Card, recorded.Header.Binding), (logged.Header.Build, logged.Header.Origin, logged.Header.Card, logged.Header.Binding));
            Assert.Equal(recorded.Exchanges().Select(Outline), logged.Exchanges().Select(Outline));
            Assert.All(logged.Exchanges(), exchange => Assert.True(exchange.Exchange.Answer?.Data is null && (exchange.Exchange.Command.Data is null || exchange.Exchange.Command.Header.StartsWith("00A4", StringComparison.Ordinal))));
            exchanges += logged.Exchanges().Count;
        }

        Assert.InRange(exchanges, 20, 500);
    }

    [Fact]
    public void What_no_card_can_have_been_sent_or_answered_is_told_as_it_stands()
    {
        var log = new ObservationLog();
        foreach (var exchange in new ApduExchanged[] { new("xx", null, 0, null, "9000", 0, null), new("00A40400", "zz", 1, null, "9000", 0, null), new("00B00000", null, 0, 4, "no", 4, null), new("00840000", null, 0, 8, null, 0, "CardMute"), new("00840000", null, 0, 8, null, 0, "?") })
        {
            log.Append(Instant.FromUtc(2025, 3, 3, 0, 0), exchange);
        }

        var text = Encoding.UTF8.GetString(LoggedTranscript.Of(new(AnyScenario.Header, log))!);

        Assert.Equal(2, text.Split("(not a command)").Length - 1);
        Assert.Equal(["card-mute", "other"], new[] { "card-mute", "other" }.Where(kind => text.Contains($"\"kind\":\"{kind}\"", StringComparison.Ordinal)));
        Assert.Null(LoggedTranscript.Of(new(AnyScenario.Header, new ObservationLog())));
    }

    private static (string Header, int Length, int? Expected, CommandMeaning Meaning, string? Status, int? Answered) Outline(NumberedExchange numbered)
    {
        var (command, answer) = (numbered.Exchange.Command, numbered.Exchange.Answer);
        return (command.Header, command.Length, command.Expected, command.Meaning, answer?.Status, answer?.Length);
    }

    private static StoredLog Stored(string log) => Assert.IsType<LogReading.Complete>(LogFile.Read(Encoding.UTF8.GetBytes(log))).Stored;

    private static Transcript Read(byte[]? bytes) => Assert.IsType<TranscriptReading.Complete>(TranscriptFile.Read(bytes)).Transcript;
}
