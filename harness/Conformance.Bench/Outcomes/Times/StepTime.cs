namespace Conformance.Bench.Outcomes.Times;

/// <summary>One step of a session: a screen, from its being shown until another one is shown or the card is taken.</summary>
/// <param name="Screen">Id of the screen. A screen that is drawn anew for every key is one step.</param>
/// <param name="Seconds">How long it stood, on the bench's clock.</param>
/// <param name="Acts">Touches, looks and staff's acts while it stood, those in vain included.</param>
public sealed record StepTime(string Screen, double Seconds, int Acts);
