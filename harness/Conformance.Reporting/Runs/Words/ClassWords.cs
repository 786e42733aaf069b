using Conformance.Bench.Outcomes;
using Conformance.Bench.Requirements;

namespace Conformance.Reporting.Runs;

/// <summary>An observability class in the report's language.</summary>
internal sealed class ClassWords(ReportWords words)
{
    /// <summary>One phrase.</summary>
    public string Of(ObservabilityClass seen) => seen.IsFull ? words["class.full"] : string.Join("; ", Parts(seen));

    private IEnumerable<string> Parts(ObservabilityClass seen)
    {
        if (seen.Hidden is not [])
        {
            yield return words.Format("class.hidden", List(seen.Hidden));
        }

        if (seen.Told is not [])
        {
            yield return words.Format("class.told", List(seen.Told));
        }
    }

    private string List(IReadOnlyList<Aspect> aspects) => string.Join(words.Language == ReportLanguage.Japanese ? "、" : ", ", aspects.Select(aspect => words.Of(aspect)));
}
