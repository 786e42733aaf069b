namespace Conformance.Bench.Observation;

/// <summary>People turned to another of the maker's devices: away from the desk, or back to it. What is shown and touched from here on is that device's.</summary>
/// <param name="Front">desk, visit-device, other-visit-device, own-device or visit-page.</param>
public sealed record FrontTurned(string Front) : Observed
{
    /// <summary>The mobile device that was activated.</summary>
    public const string VisitDevice = "visit-device";

    /// <summary>One that was not.</summary>
    public const string OtherVisitDevice = "other-visit-device";

    /// <summary>The patient's own.</summary>
    public const string OwnDevice = "own-device";

    /// <summary>The same, at the page for home visits.</summary>
    public const string VisitPage = "visit-page";

    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"turns to the {Front}";
}
