using Conformance.Bench.Physical;
using Conformance.Bench.Physical.Cards;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Vpcd;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Physical;

/// <summary>Plays the person with the cards: puts simulated ones into the virtual reader, which the bench takes for physical ones.</summary>
internal sealed class VirtualAttendant : IAttendant
{
    private readonly Dictionary<string, MyNumberCard> _cards = [];
    private VpcdLink? _link;

    /// <summary>Everything that was asked, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Puts this persona's card in whatever is asked for, once; null for the right one.</summary>
    public string? Mistake { get; set; }

    public MyNumberCard CardOf(string persona)
    {
        if (!_cards.TryGetValue(persona, out var card))
        {
            _cards.Add(persona, card = FixturePersona.Card(persona));
        }

        return card;
    }

    public async Task AskToPlaceAsync(string persona, CardToken token, string reader)
    {
        Asked.Add($"place {persona}");
        _link = await PcscdFixture.ConnectAsync(CardOf(Mistake ?? persona));
        Mistake = null;
    }

    public async Task AskToTakeAsync(string reader, string why)
    {
        Asked.Add("take");
        await PullAsync();
    }

    public async Task PullAsync()
    {
        if (_link is { } link)
        {
            _link = null;
            await link.DisposeAsync();
        }
    }
}
