using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Harness.Tests.Thens;

/// <summary>What one Then step finds in a log that a test wrote down, and the lines that such logs are made of.</summary>
internal static class LogJudgement
{
    public static Observed Placed { get; } = new CardPlaced("taro");

    public static Finding Of(Action<Judge> check, params Observed[] happened)
    {
        var log = new ObservationLog();
        foreach (var what in happened)
        {
            log.Append(Instant.FromUtc(2025, 3, 3, 0, 0), what);
        }

        var judge = Judge.OfRunning(CatalogueFolder.Read(Path.Combine(Repository.Root(AppContext.BaseDirectory), "features", "requirements")), log, () => Instant.FromUtc(2025, 3, 3, 0, 0));
        judge.NextPoint();
        try
        {
            check(judge);
        }
        catch (CheckNotPassedException)
        {
            // The finding says it all.
        }

        return Assert.Single(judge.Findings);
    }

    public static Finding MustBe(this Finding finding, Verdict verdict, Owner? owner = null)
    {
        Assert.True(finding.Verdict == verdict, $"{finding.Verdict}: {finding.Seen}");
        Assert.True(owner is null || finding.Owner == owner, $"owner {finding.Owner}: {finding.Seen}");
        return finding;
    }

    public static ButtonTouched Touch(string button) => new(button, true);

    public static IdentityDecided Identified(string method = "pin") => new(method, true, "", "");

    public static ScreenShown Shown(string id, params string[] buttons) =>
        new(new(id, "", [], [.. buttons.Select(button => new ButtonContent(button, "", false))], null, null, null, null, null));

    public static ScreenShown Saying(string id, string line, params string[] buttons) => new(Shown(id, buttons).Screen with { Lines = [line] });

    public static ApduExchanged Signed() => new("002A8000", null, 51, 256, "9000", 256, null);

    public static ApduExchanged Verify(string status) => new("00200080", null, 4, null, status, 0, null);

    public static ApduExchanged Select(string name, string status = "9000") => new(name.Length == 4 ? "00A4020C" : "00A4040C", name, name.Length / 2, null, status, 0, null);

    public static CentreAnswered Sent(string hash = "a", string? consents = null, MessageContent? error = null) => new("inquiry-card", "valid", consents, hash, error);

    public static ResultHandedOver HandedOver(params (string Element, string Value)[] fields) => HandedOver("a", fields);

    public static ResultHandedOver HandedOver(string hash, params (string Element, string Value)[] fields) =>
        new("a.xml", new(true, hash, "UTF-8", fields.ToDictionary(field => field.Element, field => field.Value)));
}
