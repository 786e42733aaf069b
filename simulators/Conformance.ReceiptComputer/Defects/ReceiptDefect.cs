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

    internal bool IsConsent(string flag, bool right) => Note(right, AlterConsent(flag, right));

    internal bool Confirms(bool right) => Note(right, AlterConfirms(right));

    internal string? NewerTold(string right) => Note(right, AlterNewer(right));

    internal string? UnclaimableTold(string right) => Note(right, AlterUnclaimable(right));

    internal bool IsSameNumber(bool right, bool asWritten) => Note(right, AlterSameNumber(right, asWritten));

    internal bool IsSameBranch(bool right) => Note(right, AlterSameBranch(right));

    internal bool IsOld(bool right) => Note(right, AlterOld(right));

    internal string Enlarged(string right, string written) => Note(right, AlterEnlarged(right, written));

    internal PatientChart? TheOneOf(IReadOnlyList<PatientChart> found, PatientChart? right) => Note(right, AlterFound(found, right));

    internal string InsurerSent(string right, string known) => Note(right, AlterInsurer(right, known));

    internal string? BranchSent(string? right) => Note(right, AlterBranch(right));

    internal MessageEncoding WrittenIn(MessageEncoding declared) => Note(declared, AlterWritten(declared));

    internal MessageEncoding ReadIn(MessageEncoding declared) => Note(declared, AlterRead(declared));

    private protected virtual string AlterName(string right) => right;

    private protected virtual string? AlterAddress(string? known, string? answered) => answered ?? known;

    private protected virtual string? AlterAid(string? known, string? answered) => answered ?? known;

    private protected virtual bool AlterAnothers(bool right) => right;

    private protected virtual bool AlterShows(bool isConsented, bool right) => right;

    private protected virtual bool AlterConsent(string flag, bool right) => right;

    private protected virtual bool AlterConfirms(bool right) => right;

    private protected virtual string? AlterNewer(string right) => right;

    private protected virtual string? AlterUnclaimable(string right) => right;

    private protected virtual bool AlterSameNumber(bool right, bool asWritten) => right;

    private protected virtual bool AlterSameBranch(bool right) => right;

    private protected virtual bool AlterOld(bool right) => right;

    private protected virtual string AlterEnlarged(string right, string written) => right;

    private protected virtual PatientChart? AlterFound(IReadOnlyList<PatientChart> found, PatientChart? right) => right;

    private protected virtual string AlterInsurer(string right, string known) => right;

    private protected virtual string? AlterBranch(string? right) => right;

    private protected virtual MessageEncoding AlterWritten(MessageEncoding declared) => declared;

    private protected virtual MessageEncoding AlterRead(MessageEncoding declared) => declared;

    private T Note<T>(T right, T actual)
    {
        HasActed |= !EqualityComparer<T>.Default.Equals(right, actual);
        return actual;
    }
}
