namespace Conformance.Terminal.Journal;

/// <summary>What the journal holds, in memory: by name, and by when an answer is due. Names that differ by case alone are one name, as on the terminal's own system.</summary>
internal sealed class RequestBook
{
    private readonly Dictionary<string, JournalEntry> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many have no answer in res yet.</summary>
    public int Waiting => _byName.Values.Count(IsOpen);

    /// <summary>When the next answer is due; null when none is.</summary>
    public DateTimeOffset? NextDue => _byName.Values.Where(IsOpen).Select(entry => (DateTimeOffset?)entry.Due).Min();

    /// <summary>The newest of a name; null for none.</summary>
    public JournalEntry? Find(MessageFileName name) => _byName.GetValueOrDefault(name.ToString());

    /// <summary>Adds one; of two of a name the later one counts.</summary>
    public void Add(JournalEntry entry) => _byName[entry.Name.ToString()] = entry;

    public void Remove(JournalEntry entry) => _byName.Remove(entry.Name.ToString());

    /// <summary>Those whose answer is due, in the order in which it fell due.</summary>
    public List<JournalEntry> Due(DateTimeOffset now) => [.. _byName.Values.Where(entry => IsOpen(entry) && entry.Due <= now).OrderBy(entry => entry.Due).ThenBy(entry => entry.Number)];

    /// <summary>Those that were delivered before a time.</summary>
    public List<JournalEntry> Old(DateTimeOffset before) => [.. _byName.Values.Where(entry => entry.Stage == JournalStage.Delivered && entry.Delivered <= before)];

    private static bool IsOpen(JournalEntry entry) => entry.Stage != JournalStage.Delivered;
}
