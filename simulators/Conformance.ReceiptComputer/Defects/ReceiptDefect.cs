namespace Conformance.ReceiptComputer;

/// <summary>A mistake built into the sample on purpose, to see that the bench finds it. Every hook gives what is right unless a defect says otherwise.</summary>
public abstract class ReceiptDefect
{
    /// <summary>Name on the command line, in kebab case.</summary>
    public abstract string Name { get; }

    /// <summary>True once it changed anything.</summary>
    public bool HasActed { get; private set; }

    internal string NameOf(string right) => Note(right, AlterName(right));

    internal string? Kept(string? known, string? answered) => Note(answered ?? known, AlterAddress(known, answered));

    internal string? KeptAid(string? known, string? answered) => Note(answered ?? known, AlterAid(known, answered));

    internal bool IsAnothers(bool right) => Note(right, AlterAnothers(right));

    internal bool Shows(bool isConsented, bool right) => Note(right, AlterShows(isConsented, right));

    private protected virtual string AlterName(string right) => right;

    private protected virtual string? AlterAddress(string? known, string? answered) => answered ?? known;

    private protected virtual string? AlterAid(string? known, string? answered) => answered ?? known;

    private protected virtual bool AlterAnothers(bool right) => right;

    private protected virtual bool AlterShows(bool isConsented, bool right) => right;

    private T Note<T>(T right, T actual)
    {
        HasActed |= !EqualityComparer<T>.Default.Equals(right, actual);
        return actual;
    }
}
