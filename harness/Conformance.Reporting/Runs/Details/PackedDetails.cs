using System.Globalization;
using System.Text.Json;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Bench.Transcripts;
using Conformance.SmartCard.Transcripts;
using Conformance.Steps.Benching;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Reporting.Runs;

/// <summary>
/// Findings, log and transcript of one scenario as a page carries them (<see cref="Packed"/>). "e" names the log and its hash. "f" has the findings: verdict,
/// requirement, check, what was seen, the lines of the log. "l" has the log's lines: time in Tokyo, source, words, and the place of a screen in the pool. "t" has the
/// transcript's: time, place of the command, data sent and its length, status word, data that came and its length, whether that is masked, transport fault; or time,
/// event, answer to reset, card. "x" says why there is no transcript.
/// </summary>
internal sealed class PackedDetails(DetailPool pool)
{
    /// <summary>The first bytes tell what a field is; the whole stands in the transcript.</summary>
    private const int LongestData = 32;

    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
    private static readonly LocalDateTimePattern Times = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.fff");

    /// <summary>The details of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="stored">What is kept of it.</param>
    public string Pack(ReportedScenario scenario, StoredScenario stored) => Packed.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("e", $"{scenario.Log?.Name}, SHA-256 {scenario.Log?.Sha256}");
        json.WriteStartArray("f");
        foreach (var finding in scenario.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("l");
        foreach (var entry in stored.Stored.Log.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        Write(json, stored.Transcript);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, StoredFinding finding)
    {
        json.WriteStartArray();
        json.WriteStringValue(CatalogueWords.Of(finding.Verdict));
        json.WriteStringValue(finding.Requirement);
        json.WriteStringValue(finding.Check);
        json.WriteStringValue(finding.Seen);
        json.WriteStartArray();
        foreach (var proof in finding.Evidence)
        {
            json.WriteNumberValue(proof.Seq);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, LogEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(Times.Format(entry.At.InZone(Tokyo).LocalDateTime));
        json.WriteStringValue(CatalogueWords.Of(entry.What.Source));
        json.WriteStringValue(entry.What.Describe());
        if (entry.What is ScreenShown { Screen: var screen })
        {
            json.WriteNumberValue(pool.Place(screen));
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, TranscriptReading? transcript)
    {
        if (transcript is TranscriptReading.Broken(var line, var why))
        {
            json.WriteString("x", string.Create(CultureInfo.InvariantCulture, $"line {line}: {why}"));
        }

        if (transcript is not TranscriptReading.Complete(var whole))
        {
            return;
        }

        json.WriteStartArray("t");
        foreach (var entry in whole.Entries)
        {
            json.WriteStartArray();
            json.WriteStringValue(Times.Format(Instant.FromDateTimeOffset(entry.At).InZone(Tokyo).LocalDateTime));
            switch (entry)
            {
                case TranscriptEntry.Exchange exchange:
                    Write(json, exchange);
                    break;
                case TranscriptEntry.Occurrence occurrence:
                    json.WriteStringValue(CatalogueWords.Of(occurrence.Event));
                    json.WriteStringValue(occurrence.Atr);
                    json.WriteStringValue(occurrence.Card);
                    break;
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, TranscriptEntry.Exchange exchange)
    {
        var (command, answer) = (exchange.Command, exchange.Answer);
        json.WriteNumberValue(pool.Place(command));
        json.WriteStringValue(Beginning(command.Data));
        json.WriteNumberValue(command.Length);
        json.WriteStringValue(answer?.Status);
        json.WriteStringValue(Beginning(answer?.Data));
        json.WriteNumberValue(answer?.Length ?? 0);
        json.WriteBooleanValue(answer?.IsMasked() ?? false);
        json.WriteStringValue(exchange.Fault?.Kind.ToString());
        if (answer is not null)
        {
            pool.Add(answer.Status);
        }
    }

    private static string? Beginning(string? data) => data is { Length: > 2 * LongestData } ? $"{data[..(2 * LongestData)]}…" : data;
}
