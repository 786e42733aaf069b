namespace Conformance.Bench.Observation;

/// <summary>A button on a screen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its text in Japanese.</param>
/// <param name="Selected">True when it is shown as chosen already.</param>
public sealed record ButtonContent(string Id, string Label, bool Selected);
