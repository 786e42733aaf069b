namespace Conformance.Bench.Observation;

/// <summary>Somebody away from the desk did something with the card, or with what is known of it. A new PIN is never logged.</summary>
/// <param name="Who">For instance the town hall.</param>
/// <param name="Act">What was done.</param>
public sealed record ActedElsewhere(string Who, string Act) : Observed
{
    /// <summary>Staff ask the centre without a card. The numbers are in the scenario.</summary>
    public static readonly ActedElsewhere AsksByNumber = new("the institution", "asks by the numbers of a certificate");

    /// <summary>What a patient does on the web page for home visits.</summary>
    public const string ChangesConsent = "changes the consent to home visits";

    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"{Who} {Act}";
}
