using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What must be seen of the result at the terminal (facts/eligibility.md 1.5).</summary>
[Binding]
public sealed class ResultThens(Judge judge)
{
    private static readonly string[] Medical = ["OperationInfo", "DiagnosisInfo", "PharmacistsInfo", "SpecificHealthCheckupsInfo"];

    /// <summary>Every element of the table has the literal value; an element that is missing is seen as such.</summary>
    [Then("the result is handed over with")]
    [Then("次の内容の資格確認結果が渡される")]
    public void HandedOverWith(Table table)
    {
        var wanted = table.Rows.Select(row => (Element: row[0], Value: row[1])).ToList();
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var wrong = handedOver is null ? [] : wanted.Where(field => Result(handedOver)[field.Element] != field.Value).ToList();
        judge.Decide(Checks.ResultFields, string.Join(", ", wanted.Select(field => $"{field.Element}={field.Value}")), handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                wrong.Count == 0,
                wrong.Count == 0 ? "all of it" : string.Join(", ", wrong.Select(field => $"{field.Element}={Result(handedOver)[field.Element] ?? "(missing)"}")),
                handedOver));
    }

    /// <summary>No consent flag is up and no viewing time is given, and the basic result is there all the same.</summary>
    [Then("no medical information is released")]
    [Then("医療情報は提供されない")]
    public void NoMedical()
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var given = handedOver is null ? [] : Medical
            .SelectMany(item => new[] { $"{item}ConsFlg", $"{item}ConsTime", $"{item}AvailableTime" })
            .Where(element => Result(handedOver)[element] is not (null or "0"))
            .ToList();
        judge.Decide(Checks.NoMedical, "no medical item granted", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                given.Count == 0 && Result(handedOver)["Name"] is not null,
                given.Count == 0 ? handedOver.What.Describe() : string.Join(", ", given.Select(element => $"{element}={Result(handedOver)[element]}")),
                handedOver));
    }

    /// <summary>The centre refused, and the terminal got nothing.</summary>
    [Then("no result is handed over")]
    public void NoResult()
    {
        var refused = judge.View.Session.Last<CentreAnswered>(answer => answer is { Request: "holder", Outcome: "refused" });
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.NoResult, "nothing at the terminal", (refused, handedOver) switch
        {
            (_, not null) => new Sight.Reached(false, handedOver.What.Describe(), handedOver),
            (null, _) => new Sight.NotReached("the centre refused nobody", judge.View.End),
            _ => new Sight.Reached(true, "nothing", [refused, .. judge.View.End]),
        });
    }

    /// <summary>Declaration and CharacterCodeIdentifier (OQSCD005) name the encoding in which the bytes can be read.</summary>
    [Then("the result is encoded in {word}")]
    [Then("資格確認結果の文字コードは{word}である")]
    public void EncodedIn(string encoding)
    {
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        var code = encoding == "Shift_JIS" ? "1" : "0";
        judge.Decide(Checks.ResultEncoding, $"{encoding}, CharacterCodeIdentifier {code}", handedOver is null
            ? new Sight.NotReached("no result was handed over", judge.View.End)
            : new Sight.Reached(
                Result(handedOver) is { Readable: true } result && result.DeclaredEncoding == encoding && result["CharacterCodeIdentifier"] == code,
                $"declared {Result(handedOver).DeclaredEncoding}, CharacterCodeIdentifier {Result(handedOver)["CharacterCodeIdentifier"]}, {(Result(handedOver).Readable ? "readable" : "not readable")}",
                handedOver));
    }

    /// <summary>What lies at the terminal has the hash of what the centre sent.</summary>
    [Then("the result is the centre's, byte for byte")]
    [Then("資格確認結果はセンターの送ったバイト列のままである")]
    public void Unchanged()
    {
        var sent = judge.View.Session.Last<CentreAnswered>(answer => answer is { Request: "inquiry-card", ResultHash: not null });
        var handedOver = judge.View.Session.Last<ResultHandedOver>();
        judge.Decide(Checks.ResultUnchanged, "the same SHA-256 at centre and terminal", (sent, handedOver) switch
        {
            (null, _) => new Sight.NotReached("the centre sent no result", judge.View.End),
            (_, null) => new Sight.NotReached("no result was handed over", [sent, .. judge.View.End]),
            _ => new Sight.Reached(((CentreAnswered)sent.What).ResultHash == Result(handedOver).Hash, Bytes((CentreAnswered)sent.What, Result(handedOver)), sent, handedOver),
        });
    }

    private static string Bytes(CentreAnswered sent, HandedOverResult result) => (sent.ResultOutline, result.Outline) switch
    {
        _ when sent.ResultHash == result.Hash => $"SHA-256 {result.Hash} at both",
        ({ } centre, { } terminal) => $"{centre.Length} bytes from the centre, {terminal.Length} at the terminal; the first difference is in {centre.FirstDifference(terminal)}",
        _ => $"SHA-256 {sent.ResultHash} from the centre, {result.Hash} at the terminal",
    };

    private static HandedOverResult Result(LogEntry entry) => ((ResultHandedOver)entry.What).Result;
}
