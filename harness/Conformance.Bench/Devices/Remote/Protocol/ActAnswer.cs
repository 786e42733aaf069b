namespace Conformance.Bench.Devices.Remote;

/// <summary>What came of an act.</summary>
/// <param name="Outcome">One of the words here.</param>
/// <param name="Words">What to ask of a person, or why nothing was done.</param>
/// <param name="Card">After a card was placed: whose it is, where the adapter can tell.</param>
internal sealed record ActAnswer(string Outcome, string? Words = null, string? Card = null)
{
    /// <summary>The act was done; whatever the device made of it shows in the events.</summary>
    public const string Done = "done";

    /// <summary>The adapter could not do it.</summary>
    public const string NotDone = "not-done";

    /// <summary>A person has to do it; the bench asks, and says what became of it.</summary>
    public const string AskAPerson = "ask-a-person";
}
