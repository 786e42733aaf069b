using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Believes that the card is where it was left, whoever used it since.</summary>
internal sealed class TrustsPosition : InterlockRules
{
    public override bool IsCertain(BelievedPosition position, bool isByShortId) => true;
}
