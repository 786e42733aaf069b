namespace Conformance.Harness.Tests.Running.Bindings;

/// <summary>What the sample bindings note while a scenario runs; registered for each scenario, so that a test can read it.</summary>
public sealed class Journal
{
    private readonly List<string> _entries = [];

    public IReadOnlyList<string> Entries => _entries;

    public void Note(string entry) => _entries.Add(entry);
}
