using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Generation;
using Conformance.Fuzzing.Invariants;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Fuzzing.Running;

/// <summary>
/// Sends commands to one new card after the other and judges every answer. Ends at the first invariant that breaks, with the shortest
/// sequence that breaks it.
/// </summary>
/// <param name="makeCard">A new card with power; all of them are alike.</param>
/// <param name="secrets">What the holder of these cards knows.</param>
/// <param name="time">Measures the limit.</param>
public sealed class CardFuzzer(Func<ITestedCard> makeCard, HolderSecrets secrets, TimeProvider time)
{
    private const int ActsPerCard = 600;

    private readonly List<Df> _present = Probe(makeCard());

    /// <summary>Runs until the limit or the first failure.</summary>
    /// <param name="seed">Decides all acts: the same seed, the same run.</param>
    /// <param name="limit">When to stop.</param>
    public FuzzOutcome Run(int seed, FuzzLimit limit)
    {
        var random = new Random(seed);
        var generator = new ActGenerator(random, DeliveryKeys.Prepare(makeCard(), secrets, random), _present.Count > 0 ? _present : [.. Enum.GetValues<Df>()]);
        var reach = new Reach();
        var began = time.GetTimestamp();
        var (acts, cards) = (0L, 0);
        while (acts < (limit.Acts ?? long.MaxValue) && time.GetElapsedTime(began) < (limit.Time ?? TimeSpan.MaxValue))
        {
            var sent = new List<CardAct>(ActsPerCard);
            cards++;
            var violation = Torment(generator, NewTrial(reach), sent);
            acts += sent.Count;
            if (violation is not null)
            {
                return new(acts, cards, reach, Shortening.Shorten(new(violation, sent), Replay), sent.Count);
            }
        }

        return new(acts, cards, reach, null, 0);
    }

    /// <summary>Carries a sequence out on a new card; null when every invariant holds.</summary>
    public FoundFailure? Replay(IReadOnlyList<CardAct> acts) => NewTrial(new Reach()).Run(acts);

    private static Violation? Torment(ActGenerator generator, CardTrial trial, List<CardAct> sent)
    {
        generator.Begin();
        while (sent.Count < ActsPerCard && trial.IsCertain)
        {
            var act = generator.Next(trial.Model);
            sent.Add(act);
            if (trial.Do(act) is { } violation)
            {
                return violation;
            }
        }

        return null;
    }

    /// <summary>Which applications cards of this holder have.</summary>
    private static List<Df> Probe(ITestedCard card) =>
        [.. Enum.GetValues<Df>().Where(df => card.Transmit(CommandBytes.Of(0x00A4040C, DfNames.Of(df))) is [.., 0x90, 0x00])];

    private CardTrial NewTrial(Reach reach) => new(makeCard(), new CardOracle(secrets, _present.ToHashSet(), reach));
}
