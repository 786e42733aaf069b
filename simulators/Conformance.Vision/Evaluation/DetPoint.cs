namespace Conformance.Vision.Evaluation;

/// <summary>One threshold and what it costs.</summary>
/// <param name="Threshold">Scores from here on match.</param>
/// <param name="FalseMatchRate">Of strangers, 0 to 1.</param>
/// <param name="FalseNonMatchRate">Of the persons themselves, 0 to 1.</param>
public readonly record struct DetPoint(double Threshold, double FalseMatchRate, double FalseNonMatchRate);
