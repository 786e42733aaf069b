using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

internal sealed class RecordingObserver : IReaderObserver
{
    public List<ReaderEvent> Events { get; } = [];

    public Action<ReaderEvent> Watch { get; set; } = _ => { };

    public void Observe(ReaderEvent happened)
    {
        Events.Add(happened);
        Watch(happened);
    }
}
