using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Goes on when other programs cannot be kept away.</summary>
internal sealed class PresentsUnheld : InterlockRules
{
    public override bool IsAlone(bool isHeld) => true;
}
