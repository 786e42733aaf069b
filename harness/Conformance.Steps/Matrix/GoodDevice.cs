namespace Conformance.Steps.Matrix;

/// <summary>A device without a defect, which passed before any defect was tried.</summary>
/// <param name="Model">Its model.</param>
/// <param name="Scenarios">How many scenarios it passed.</param>
/// <param name="Checks">How many different checks they decided.</param>
public sealed record GoodDevice(string Model, int Scenarios, int Checks);
