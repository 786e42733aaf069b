namespace Conformance.Fuzzing.Invariants;

/// <summary>Who may read or use one EF.</summary>
/// <param name="Df">The application.</param>
/// <param name="File">The EF.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="OpenedBy">The references of which any one opens it; empty for free access.</param>
/// <param name="IsPublished">False where it is not known what opens the EF: only that it does not open without anything.</param>
internal sealed record AccessRow(Df Df, byte File, ObjectKind Kind, byte[] OpenedBy, bool IsPublished = true);
