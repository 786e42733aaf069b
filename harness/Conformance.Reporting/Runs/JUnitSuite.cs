namespace Conformance.Reporting.Runs;

/// <summary>A test suite of JUnit's XML.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cases">Its test cases.</param>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases)
{
    /// <summary>How many came out so.</summary>
    public int Count(JUnitResult result) => Cases.Count(one => one.Result == result);
}
