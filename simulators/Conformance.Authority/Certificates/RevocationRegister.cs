using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The authority's revocations; may be changed while a centre runs, each change at once and as a whole.</summary>
public sealed class RevocationRegister
{
    private RevocationList _current = RevocationList.None();

    /// <summary>The list of this moment.</summary>
    public RevocationList Current => Volatile.Read(ref _current);

    /// <summary>Puts a certificate on the list. <paramref name="serialNumber"/> is upper-case hexadecimal, as the certificate states it.</summary>
    public void Add(string serialNumber, Revocation revocation) =>
        ImmutableUpdate(list => list.With(serialNumber, revocation));

    /// <summary>Takes a certificate off the list, as when a suspension is lifted.</summary>
    public void Remove(string serialNumber) => ImmutableUpdate(list => list.Without(serialNumber));

    private void ImmutableUpdate(Func<RevocationList, RevocationList> change)
    {
        RevocationList before;
        do
        {
            before = Current;
        }
        while (Interlocked.CompareExchange(ref _current, change(before), before) != before);
    }
}
