using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Bench.Desk;

/// <summary>The cards of one scenario, each made when somebody first needs it. Whatever became of one stays so.</summary>
/// <param name="make">Makes the card of a persona.</param>
/// <param name="faulty">A card with which something goes wrong by a plan, in place of the right one; null for any other card.</param>
internal sealed class CardShelf(Func<string, MyNumberCard> make, Func<string, MyNumberCard, CardShelf, IChip?> faulty)
{
    private readonly Dictionary<string, MyNumberCard> _cards = [];
    private readonly Dictionary<string, IChip> _chips = [];

    /// <summary>The card itself.</summary>
    public MyNumberCard Card(string persona)
    {
        if (!_cards.TryGetValue(persona, out var card))
        {
            card = make(persona);
            _cards.Add(persona, card);
        }

        return card;
    }

    /// <summary>What is put into the reader. A plan of faults goes on where it was when the card is put in again.</summary>
    public IChip Chip(string persona)
    {
        if (!_chips.TryGetValue(persona, out var chip))
        {
            chip = faulty(persona, Card(persona), this) ?? Card(persona);
            _chips.Add(persona, chip);
        }

        return chip;
    }
}
