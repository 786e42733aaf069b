namespace Conformance.Reporting.Runs;

/// <summary>A test case of JUnit's XML.</summary>
/// <param name="Class">What it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Seconds">On the bench's clock.</param>
/// <param name="Result">How it came out.</param>
/// <param name="Kind">The bench's own verdict, unless it passed.</param>
/// <param name="Message">Why, in a line.</param>
/// <param name="Text">Why, at length.</param>
internal sealed record JUnitCase(string Class, string Name, double Seconds, JUnitResult Result, string Kind, string Message, string Text);
