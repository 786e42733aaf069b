namespace Conformance.Bench.Observation;

/// <summary>The patient touched a button, or the place where one was expected.</summary>
/// <param name="Button">Id of the button.</param>
/// <param name="Present">False when the screen has no such button; nothing can come of the touch then.</param>
public sealed record ButtonTouched(string Button, bool Present) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => Present ? $"touches [{Button}]" : $"looks for [{Button}]; it is not on the screen";
}
