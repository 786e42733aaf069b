using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Defects;

/// <summary>Asks for the tries left once and believes the answer for good.</summary>
internal sealed class TrustsOldCount : InterlockRules
{
    private Transmission? _answer;

    public override Transmission AskTries(Func<Transmission> ask) => _answer ??= ask();
}
