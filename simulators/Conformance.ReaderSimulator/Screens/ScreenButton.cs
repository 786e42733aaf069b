namespace Conformance.ReaderSimulator;

/// <summary>A button on a screen.</summary>
/// <param name="Id">One of <see cref="ButtonIds"/>.</param>
/// <param name="Label">What it says.</param>
/// <param name="IsSelected">True when it is shown as chosen before anybody touched it; on consent that is a fault.</param>
public sealed record ScreenButton(string Id, ScreenText Label, bool IsSelected = false);
