namespace Conformance.Cli.Matrix;

/// <summary>What "conformance matrix" was told.</summary>
/// <param name="Folder">Where the page and the data go.</param>
/// <param name="Check">Only this check; null for all.</param>
/// <param name="Device">Only this defect or impostor; null for all.</param>
/// <param name="Sample">How many pairs to draw besides each check's own; null for all pairs.</param>
/// <param name="Seed">Seed of the draw.</param>
internal sealed record MatrixOptions(string Folder, string? Check, string? Device, int? Sample, int Seed);
