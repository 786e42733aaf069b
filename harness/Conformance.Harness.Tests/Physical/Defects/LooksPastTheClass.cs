using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Judges an instruction whatever its class, and so lets through what it cannot read.</summary>
internal sealed class LooksPastTheClass : InterlockRules
{
    public override Inspection Inspect(CommandApdu command, BelievedPosition position) =>
        base.Inspect(command, position) is Inspection.Denied { Rule: InterlockRule.NotToBeInspected } ? new Inspection.Harmless() : base.Inspect(command, position);
}
