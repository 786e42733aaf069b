using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>What was read from a text, once more from its beginning: to read is most of the work, and only plain data gets this far.</summary>
internal sealed class ReadEvents(IReadOnlyList<ParsingEvent> events) : IParser
{
    private int _next;

    public ParsingEvent? Current { get; private set; }

    public bool MoveNext()
    {
        Current = _next < events.Count ? events[_next++] : null;
        return Current is not null;
    }
}
