namespace Conformance.Bench.Physical.Diagnosis;

/// <summary>One line of the doctor's.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Kind">What came of it.</param>
/// <param name="What">What was seen; holds no secret and nothing of the holder.</param>
/// <param name="ToMend">How to mend it; null when nothing is wrong.</param>
public sealed record Symptom(string Subject, DiagnosisKind Kind, string What, string? ToMend = null);
