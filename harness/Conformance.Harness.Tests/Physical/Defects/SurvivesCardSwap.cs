using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Takes every card for the one that lay there first.</summary>
internal sealed class SurvivesCardSwap : InterlockRules
{
    private CardIdentity? _first;

    public override CardIdentity? Identify(Func<CardIdentity?> ask) => _first ??= ask();
}
