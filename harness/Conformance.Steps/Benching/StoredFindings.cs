using Conformance.Bench.Judgement;

namespace Conformance.Steps.Benching;

/// <summary>What a scenario came to, as a findings file holds it.</summary>
/// <param name="Schema">The name of this form.</param>
/// <param name="Version">Its version.</param>
/// <param name="Log">SHA-256 of the log that it was found in.</param>
/// <param name="Complete">False when that log has no closing line.</param>
/// <param name="Scenario">The scenario's place in the features.</param>
/// <param name="Device">The device under test.</param>
/// <param name="Verdict">What the scenario came to.</param>
/// <param name="Owner">Who has to act; null when it passed.</param>
/// <param name="Fault">What broke; null unless something did.</param>
/// <param name="Findings">What its checks found, in the order of the steps.</param>
public sealed record StoredFindings(
    string Schema,
    int Version,
    string Log,
    bool Complete,
    StoredPlace Scenario,
    string Device,
    Verdict Verdict,
    Owner? Owner,
    string? Fault,
    IReadOnlyList<StoredFinding> Findings)
{
    /// <summary>The form that this build writes and reads.</summary>
    public const string CurrentSchema = "conformance-findings";

    /// <summary>The version that this build writes and reads.</summary>
    public const int CurrentVersion = 1;
}
