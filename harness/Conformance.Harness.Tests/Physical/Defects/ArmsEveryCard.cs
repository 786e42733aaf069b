using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Presents secrets though nobody armed a card.</summary>
internal sealed class ArmsEveryCard : InterlockRules
{
    public override int? FloorFor(InterlockPolicy policy, CardIdentity card) => base.FloorFor(policy, card) ?? (policy.Arming is null ? 1 : null);
}
