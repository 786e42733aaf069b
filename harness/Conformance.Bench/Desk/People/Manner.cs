namespace Conformance.Bench.Desk.People;

/// <summary>How a person acts at the reader, whoever it is and whatever card it is (fixtures/people). The plain manner does everything at once and right.</summary>
/// <param name="Id">Name of the manner, in a word.</param>
/// <param name="SecondsPerAct">Seconds that pass on the bench's clock before each touch and each look.</param>
/// <param name="TouchesBeside">Chance, 0 to 1, that a touch on a button falls beside it first.</param>
/// <param name="TouchesTwice">Chance, 0 to 1, that a digit is touched twice; the person sees it and starts the entry anew.</param>
/// <param name="CannotTouch">True for who cannot reach or work the screen: nothing is touched, and no question of consent answered.</param>
/// <param name="HasHelper">True when somebody else places the card, in the person's presence and at the person's wish (RDR-14).</param>
/// <param name="GivesUpAfter">Acts after which the person takes the card and goes; null for never.</param>
public sealed record Manner(string Id, int SecondsPerAct, double TouchesBeside, double TouchesTwice, bool CannotTouch, bool HasHelper, int? GivesUpAfter)
{
    /// <summary>Everything at once and right.</summary>
    public static Manner Plain { get; } = new("plain", 0, 0, 0, CannotTouch: false, HasHelper: false, GivesUpAfter: null);
}
