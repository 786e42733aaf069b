using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Reqnroll;

namespace Conformance.Steps.Thens;

/// <summary>What software behind the terminal sends when it asks by number (facts/eligibility.md 1.4).</summary>
[Binding]
public sealed class RequestThens(Judge judge)
{
    private const string Absent = "(absent)";

    /// <summary>Nothing is other than the layout has it, and every element of the table has the literal value. Blanks and zeros in front count alike, as sources disagree.</summary>
    [Then("the request is as its layout has it, with")]
    public void AsLaidOut(Table table)
    {
        var wanted = table.Rows.Select(row => (Element: row["element"], Value: row["value"])).ToList();
        var left = Last();
        judge.Decide(Checks.RequestForm, string.Join(", ", wanted.Select(field => $"{field.Element} {field.Value}")), left is not { What: RequestLeft request }
            ? new Sight.NotReached("nothing was left in req", judge.View.End)
            : Wrong(request, wanted) is var wrong && wrong.Count == 0 ? new Sight.Reached(true, "all of it", left) : new Sight.Reached(false, string.Join(", ", wrong), left));
    }

    /// <summary>The bytes can be read in the encoding that the declaration names.</summary>
    [Then("the request can be read in the encoding that it declares")]
    public void Encoded()
    {
        var left = Last();
        judge.Decide(Checks.RequestEncoding, "UTF-8 or Shift_JIS, as declared", left is not { What: RequestLeft { Request: var request } }
            ? new Sight.NotReached("nothing was left in req", judge.View.End)
            : new Sight.Reached(request.Readable && request.DeclaredEncoding.ToUpperInvariant() is "UTF-8" or "SHIFT_JIS", request.Describe(), left));
    }

    private LogEntry? Last() => judge.View.Last<RequestLeft>(left => left.FileName.StartsWith("OQSsiquc01req", StringComparison.OrdinalIgnoreCase)) ?? judge.View.Last<RequestLeft>();

    private static List<string> Wrong(RequestLeft left, IEnumerable<(string Element, string Value)> wanted) =>
    [
        .. left.Taken ? [] : new[] { $"{left.FileName} is no request to the terminal" },
        .. left.Request.Deviations,
        .. wanted.Where(field => Folded(left.Request[field.Element]) != field.Value).Select(field => $"{field.Element} {left.Request[field.Element] ?? Absent}"),
    ];

    private static string Folded(string? value) => value is null ? Absent : value.TrimStart(' ').PadLeft(value.Length, '0');
}
