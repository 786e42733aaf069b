using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Running;

/// <summary>One new card on trial: every act is carried out and its answer judged.</summary>
internal sealed class CardTrial(ITestedCard card, CardOracle oracle)
{
    /// <summary>Where the card must stand.</summary>
    public CardModel Model => oracle.Model;

    /// <summary>False when the trial must end without a verdict.</summary>
    public bool IsCertain => oracle.IsCertain;

    /// <summary>Does one thing to the card. What the card throws is a finding like a wrong answer, whatever it is.</summary>
    public Violation? Do(CardAct act)
    {
        ReadOnlySpan<byte> answer;
        try
        {
            answer = Carry(act);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return new(Invariant.EveryCommandIsAnswered, thrown.GetType().Name);
        }

        if (act.Kind == CardActKind.Command)
        {
            return oracle.Judge(act, answer);
        }

        oracle.Restart();
        return null;
    }

    /// <summary>Does all of it, up to the first violation.</summary>
    public FoundFailure? Run(IReadOnlyList<CardAct> acts)
    {
        for (var i = 0; i < acts.Count && IsCertain; i++)
        {
            if (Do(acts[i]) is { } violation)
            {
                return new(violation, [.. acts.Take(i + 1)]);
            }
        }

        return null;
    }

    private ReadOnlySpan<byte> Carry(CardAct act)
    {
        switch (act.Kind)
        {
            case CardActKind.Reset:
                card.Reset();
                return [];
            case CardActKind.PowerCycle:
                card.PowerCycle();
                return [];
            default:
                return card.Transmit(act.Command.Span);
        }
    }
}
