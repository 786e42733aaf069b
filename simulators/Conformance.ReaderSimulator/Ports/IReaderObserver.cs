namespace Conformance.ReaderSimulator;

/// <summary>Sees everything the reader does.</summary>
public interface IReaderObserver
{
    /// <summary>Called in order and never by two threads at once; must return quickly and not throw.</summary>
    void Observe(ReaderEvent happened);
}
