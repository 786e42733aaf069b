namespace Conformance.Bench.Observation;

/// <summary>
/// The bench kept something back from a physical card. What comes after it says nothing of the device, unless the device reached for the
/// individual number.
/// </summary>
/// <param name="Rule">Why, in a word: a rule of the interlock, or not-on-a-physical-card.</param>
/// <param name="Act">What was kept back: a command's header and length, or what a scenario wanted of the card.</param>
/// <param name="What">What it would have done, and where.</param>
/// <param name="ToDo">What to do next.</param>
public sealed record CardActWithheld(string Rule, string Act, string What, string ToDo) : Observed
{
    /// <summary>The rule of what can be done to simulated cards alone.</summary>
    public const string NotOnPhysicalCard = "not-on-a-physical-card";

    /// <summary>The rule of what a device outside, or whoever moves its cards, does not offer.</summary>
    public const string NotOnThisDevice = "not-on-this-device";

    /// <summary>The rule that guards the individual number.</summary>
    public const string IndividualNumber = "individual-number";

    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"kept back from the card ({Rule}): {What} [{Act}]; to do: {ToDo}";
}
