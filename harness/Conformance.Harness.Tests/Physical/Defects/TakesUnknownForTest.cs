using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Spares the number only on cards that say that they are somebody's.</summary>
internal sealed class TakesUnknownForTest : InterlockRules
{
    public override bool MayTouchNumber(CardIdentity card) => card.Issuer != CardIssuer.Production;
}
