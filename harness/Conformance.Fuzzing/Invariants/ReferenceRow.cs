namespace Conformance.Fuzzing.Invariants;

/// <summary>One reference that VERIFY knows (facts/card.md 1.6).</summary>
/// <param name="Df">The application.</param>
/// <param name="File">The EF.</param>
/// <param name="Secret">The name of what is compared with it.</param>
/// <param name="MaximumTries">The tries after a success.</param>
/// <param name="ChangedBy">CLA and INS of the command that changes it; null when none does.</param>
internal sealed record ReferenceRow(Df Df, byte File, string Secret, int MaximumTries, ushort? ChangedBy);
