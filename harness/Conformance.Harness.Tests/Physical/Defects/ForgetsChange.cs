using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Thinks of VERIFY and not of what changes a secret.</summary>
internal sealed class ForgetsChange : InterlockRules
{
    public override Inspection Inspect(CommandApdu command, BelievedPosition position) =>
        base.Inspect(command, position) is Inspection.Change ? new Inspection.Harmless() : base.Inspect(command, position);
}
