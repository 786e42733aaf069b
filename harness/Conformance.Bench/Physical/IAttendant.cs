using Conformance.Bench.Physical.Cards;

namespace Conformance.Bench.Physical;

/// <summary>Whoever puts physical cards into the reader and takes them out. Asks; the bench itself sees whether it was done.</summary>
public interface IAttendant
{
    /// <summary>Asks for the card of a persona to be put in.</summary>
    Task AskToPlaceAsync(string persona, CardToken token, string reader);

    /// <summary>Asks for the card to be taken out.</summary>
    /// <param name="reader">Where it lies.</param>
    /// <param name="why">Why, in a few words.</param>
    Task AskToTakeAsync(string reader, string why);
}
