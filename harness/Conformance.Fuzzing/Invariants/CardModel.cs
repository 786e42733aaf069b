using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Fuzzing.Invariants;

/// <summary>Where a card stands that keeps all invariants: worked out from what was sent to it and what it said, and nothing else.</summary>
internal sealed class CardModel
{
    private readonly ReferenceState?[] _references = new ReferenceState?[6 << 5];
    private int _entries;

    public CardModel(HolderSecrets secrets)
    {
        foreach (var row in ReferenceTable.All)
        {
            if (secrets.Find(row.Secret) is { } secret)
            {
                _references[((int)row.Df << 5) | row.File] = new(row, secret) { Tries = secrets.IsLocked(row.Secret) ? 0 : row.MaximumTries };
            }
        }
    }

    /// <summary>The current application; null when a shortened name left it open.</summary>
    public Df? Current { get; private set; } = Df.PowerOn;

    /// <summary>The current EF, 0 for none.</summary>
    public int File { get; set; }

    /// <summary>The session of secure messaging; null without one.</summary>
    public ClientSession? Session { get; private set; }

    /// <summary>The reference in an EF of the current application; null when nobody knows its data.</summary>
    public ReferenceState? Reference(int file) => Current is { } df ? Reference(df, file) : null;

    public ReferenceState? Reference(Df df, int file) => file is > 0 and < 0x20 ? _references[((int)df << 5) | file] : null;

    /// <summary>True while any reference counts as verified.</summary>
    public bool HasGrants => _references.Any(reference => reference is { Grant: not Grant.No });

    public void Restart() => Enter(Df.PowerOn, Invariant.ResetEndsSecurityState);

    public void Select(Df? df) => Enter(df, Invariant.SelectionEndsSecurityState);

    /// <summary>
    /// The EF that a byte with a short id means: 80 is the current one, 80 and an SFI is that one; -1 for what is no reference to an EF.
    /// </summary>
    public int FileOf(byte p2) => (p2 & 0xE0) != 0x80 ? -1 : p2 == 0x80 ? File : p2 & 0x1F;

    public void Begin(ClientSession session)
    {
        EndSession();
        Session = session;
    }

    public void EndSession()
    {
        Session?.Dispose();
        Session = null;
    }

    private void Enter(Df? df, string invariant)
    {
        _entries++;
        foreach (var reference in _references)
        {
            reference?.TakeBack(invariant, _entries);
        }

        (Current, File) = (df, 0);
        EndSession();
    }
}
