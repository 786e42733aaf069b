using Conformance.Bench.Judgement;
using Conformance.Bench.Physical.Cards;
using NodaTime;

namespace Conformance.Bench.Physical.Custody;

/// <summary>Which physical card is which persona's, what became of it, and who has it. Every change is a new book.</summary>
/// <param name="Cards">The cards, in the order in which they came.</param>
public sealed record CustodyBook(IReadOnlyList<KeptCard> Cards)
{
    /// <summary>No cards.</summary>
    public static CustodyBook Empty { get; } = new([]);

    /// <summary>The card of that token; null when it is not kept here.</summary>
    public KeptCard? Find(CardToken token) => Cards.FirstOrDefault(card => card.Token == token);

    /// <summary>The token of a persona's card; a locked one comes only when there is no other.</summary>
    /// <exception cref="BenchFaultException">There is none, or it is locked.</exception>
    public CardToken UsableTokenOf(string persona)
    {
        var cards = Cards.Where(card => card.Persona == persona).OrderBy(card => card.State == CardState.Locked).ToList();
        return cards switch
        {
            [] => throw new BenchFaultException(
                Owner.Configuration,
                $"no physical card of {persona} is kept",
                $"have the card's token printed by 'conformance doctor', then: conformance cards mark TOKEN --persona {persona} --by YOU"),
            [{ State: CardState.Locked, Token: var token }, ..] => throw new BenchFaultException(
                Owner.Configuration,
                $"the card of {persona}, {token}, is marked as locked",
                "have it unlocked and mark it as usable, or use another persona's"),
            [var card, ..] => card.Token,
        };
    }

    /// <summary>Somebody takes a card.</summary>
    /// <exception cref="BenchFaultException">It is not kept here, or somebody has it.</exception>
    public CustodyBook Take(CardToken token, string who, Instant at) => Known(token).TakenBy is { } taken
        ? throw new BenchFaultException(Owner.Configuration, $"{token} was taken by {taken.Who} at {taken.At}", "ask them to return it: conformance cards return TOKEN --by WHO")
        : Put(Known(token).With(new(CustodyAct.Taken, who, at)));

    /// <summary>Somebody gives a card back.</summary>
    /// <exception cref="BenchFaultException">It is not kept here, or nobody has it.</exception>
    public CustodyBook Return(CardToken token, string who, Instant at) => Known(token).TakenBy is null
        ? throw new BenchFaultException(Owner.Configuration, $"nobody took {token}", "conformance cards list says who has what")
        : Put(Known(token).With(new(CustodyAct.Returned, who, at)));

    /// <summary>Somebody writes down whose a card is or what became of it; a card that was not kept before is from then on.</summary>
    /// <exception cref="BenchFaultException">It is new, and nobody said whose it is.</exception>
    public CustodyBook Mark(CardToken token, string? persona, CardState? state, string who, Instant at)
    {
        var marked = new CustodyEvent(CustodyAct.Marked, who, at);
        return (Find(token), persona) switch
        {
            ({ } card, _) => Put(card with { Persona = persona ?? card.Persona, State = state ?? card.State, History = [.. card.History, marked] }),
            (null, { } whose) => Put(new(token, whose, state ?? CardState.Usable, [marked])),
            _ => throw new BenchFaultException(Owner.Configuration, $"{token} is not kept here yet", "say whose it is: --persona NAME"),
        };
    }

    private KeptCard Known(CardToken token) => Find(token)
        ?? throw new BenchFaultException(
            Owner.Configuration,
            $"{token} is not kept here",
            $"kept are: {(Cards is [] ? "none" : string.Join(", ", Cards.Select(card => card.Token)))}; add it with 'conformance cards mark'");

    private CustodyBook Put(KeptCard card) =>
        new(Find(card.Token) is null ? [.. Cards, card] : [.. Cards.Select(kept => kept.Token == card.Token ? card : kept)]);
}
