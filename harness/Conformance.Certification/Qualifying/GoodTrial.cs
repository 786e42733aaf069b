using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;

namespace Conformance.Certification.Qualifying;

/// <summary>A good device in one scenario.</summary>
/// <param name="Model">The device.</param>
/// <param name="File">The feature file.</param>
/// <param name="Title">The scenario.</param>
/// <param name="Log">Its log in the results folder.</param>
/// <param name="Verdict">What it came to; null when nothing can be said.</param>
public sealed record GoodTrial(string Model, string File, string Title, string Log, Verdict? Verdict)
{
    /// <summary>Whether it passed.</summary>
    [JsonIgnore]
    public bool Passed => Verdict is Conformance.Bench.Judgement.Verdict.Passed;
}
