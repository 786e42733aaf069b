using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Takes every command for one about the current EF.</summary>
internal sealed class IgnoresShortFileId : InterlockRules
{
    public override int? TargetOf(CommandApdu command, BelievedPosition position) => position.File;
}
