namespace Conformance.Harness.Tests.Running.Bindings;

/// <summary>Injected into two classes of bindings: one object per scenario, disposed with it.</summary>
public sealed class Neighbour(Journal journal) : IDisposable
{
    public int Visits { get; set; }

    public void Dispose() => journal.Note("neighbour leaves");
}
