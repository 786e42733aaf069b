using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The authority's revocations; may be changed while a centre runs, each change at once and as a whole.</summary>
/// <param name="first">What is on the list to begin with; null for nothing.</param>
public sealed class RevocationRegister(RevocationList? first = null)
{
    private RevocationList _current = first ?? RevocationList.None();

    /// <summary>The list of this moment.</summary>
    public RevocationList Current => Volatile.Read(ref _current);

    /// <summary>
    /// Puts a certificate on the list. A revocation is for good: a suspension does not take its place, nor does a later revocation. A list has one
    /// entry a certificate, so that a suspension before a revocation of a later day cannot be said either.
    /// </summary>
    /// <param name="serialNumber">Upper-case hexadecimal, as the certificate states it.</param>
    /// <param name="revocation">Why, and since when.</param>
    public void Add(string serialNumber, Revocation revocation) => ImmutableUpdate(list => IsForGood(list, serialNumber, revocation) ? list : list.With(serialNumber, revocation));

    /// <summary>Takes a suspended certificate off the list, as when a lost card was found again; a revoked one stays.</summary>
    public void Resume(string serialNumber) => ImmutableUpdate(list => list.Entries.GetValueOrDefault(serialNumber) is { Kind: RevocationKind.Suspended } ? list.Without(serialNumber) : list);

    private static bool IsForGood(RevocationList list, string serialNumber, Revocation by) =>
        list.Entries.GetValueOrDefault(serialNumber) is { Kind: RevocationKind.Revoked } present && (by.Kind == RevocationKind.Suspended || by.Since >= present.Since);

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
