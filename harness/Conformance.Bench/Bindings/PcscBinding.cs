using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Pcsc;
using Conformance.Bench.Physical;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Bench.Requirements;
using Conformance.CardSimulator;
using Conformance.SmartCard;
using NodaTime;

namespace Conformance.Bench.Bindings;

/// <summary>
/// A physical card in a real reader, behind the interlock. People move the card: it is asked for, and seen to be the right one before
/// anything is done with it. A card that lies there already is used as it is; at the end it is left there.
/// </summary>
internal sealed class PcscBinding(PcscReader reader, PhysicalSetup setup) : ICardBinding
{
    /// <summary>As long as a person may take to find a card.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(2);
    private const int MostCards = 3;

    private TransportWatch? _watch;
    private InterlockedReader? _interlocked;
    private CardToken? _due;

    public ICardReader Reader => Interlocked;

    public bool IsPhysical => true;

    public Func<PhysicalAnswers> Answers => () => new PhysicalAnswers(setup.Key, setup.ShowsPersonalData);

    private InterlockedReader Interlocked => _interlocked ?? throw new InvalidOperationException("Open comes first.");

    private TransportWatch Watch => _watch ?? throw new InvalidOperationException("Open comes first.");

    public void Open(Action<Observed> observe, bool mayLock)
    {
        _watch = new(reader.Name, observe);
        _interlocked = new(
            reader,
            setup.Key,
            new(setup.Arming, setup.Sacrifice, mayLock),
            new InterlockRules(),
            refusal => observe(new CardActWithheld(CatalogueWords.Of(refusal.Rule), refusal.Command, refusal.What, refusal.ToDo)),
            _watch.Broke);
    }

    public async Task InsertAsync(string persona, IChip card)
    {
        var token = setup.Cards.UsableTokenOf(persona);
        for (var attempt = 0; attempt < MostCards; attempt++)
        {
            if (!reader.IsCardPresent)
            {
                await setup.Attendant.AskToPlaceAsync(persona, token, reader.Name).ConfigureAwait(false);
                Await(present: true);
            }

            if (Lying() == token)
            {
                Watch.IsCardDue = true;
                _due = token;
                return;
            }

            await setup.Attendant.AskToTakeAsync(reader.Name, $"it is not {persona}'s").ConfigureAwait(false);
            Await(present: false);
        }

        throw new BenchFaultException(
            Owner.Bench,
            $"{reader.Name}: the card of {persona}, {token}, was not put in",
            "'conformance doctor' prints the token of the card that lies there; 'conformance cards list' has all");
    }

    public async Task RemoveAsync()
    {
        if (Watch.IsCardDue)
        {
            Watch.IsCardDue = false;
            _due = null;
            await setup.Attendant.AskToTakeAsync(reader.Name, "the scenario goes on without it").ConfigureAwait(false);
            Await(present: false);
        }
    }

    public ValueTask DisposeAsync()
    {
        _watch?.RequireUnbroken();
        return _due is { } due && Interlocked.Card.Token != due
            ? throw new BenchFaultException(Owner.Bench, $"{reader.Name}: {due} was exchanged for another card in mid-scenario", "leave the card in the reader until it is asked for, then run the scenario again")
            : ValueTask.CompletedTask;
    }

    // The interlock looks which card it is on every connection.
    private CardToken? Lying()
    {
        switch (Interlocked.Connect())
        {
            case CardConnection.Opened(var channel):
                channel.Dispose();
                return Interlocked.Card.Token;
            case CardConnection.Failed(var fault):
                throw new BenchFaultException(Owner.Bench, fault.Detail, "run 'conformance doctor'");
            default:
                throw new InvalidOperationException("a connection is opened or failed");
        }
    }

    private void Await(bool present)
    {
        switch (reader.WaitForCard(present, Patience))
        {
            case CardWait.Reached:
                return;
            case CardWait.Failed(var fault):
                throw new BenchFaultException(Owner.Bench, fault.Detail, "run 'conformance doctor'");
            default:
                throw new BenchFaultException(
                    Owner.Bench,
                    $"{reader.Name}: {(present ? "no card was put in" : "the card was not taken out")} within {Patience.TotalMinutes} minutes",
                    "see what was asked for above, then run the scenario again");
        }
    }
}
