using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical;

/// <summary>The interlock as it would be if every card came from the production issuer.</summary>
internal sealed class SomebodysCards : InterlockRules
{
    public override CardIdentity? Identify(Func<CardIdentity?> ask) => ask() is { } card ? card with { Issuer = CardIssuer.Production } : null;
}
