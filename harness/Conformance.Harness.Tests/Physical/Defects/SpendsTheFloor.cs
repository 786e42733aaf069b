using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Compares with the floor before the miss instead of after it.</summary>
internal sealed class SpendsTheFloor : InterlockRules
{
    public override bool Spares(int triesLeft, int floor) => triesLeft >= floor;
}
