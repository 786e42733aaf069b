namespace Conformance.Authority;

/// <summary>What is kept of a patient's first home visit; null for nothing.</summary>
internal sealed record VisitFinding(KeptVisit? Kept);
