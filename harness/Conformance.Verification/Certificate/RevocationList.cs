using System.Collections.Immutable;
using NodaTime;

namespace Conformance.Verification;

/// <summary>Revoked and suspended certificates by serial number (upper-case hexadecimal). Immutable: a change makes a new list.</summary>
public sealed class RevocationList
{
    private RevocationList(ImmutableDictionary<string, Revocation> entries) => Entries = entries;

    /// <summary>All entries.</summary>
    public ImmutableDictionary<string, Revocation> Entries { get; }

    /// <summary>A list on which nothing stands.</summary>
    public static RevocationList None() => new(ImmutableDictionary.Create<string, Revocation>(StringComparer.Ordinal));

    /// <summary>A list of many entries at once; of two of one certificate the later counts.</summary>
    /// <exception cref="ArgumentException">No certificate states such a serial number.</exception>
    public static RevocationList Of(IEnumerable<KeyValuePair<string, Revocation>> entries)
    {
        var builder = None().Entries.ToBuilder();
        foreach (var (serialNumber, revocation) in entries)
        {
            builder[Stated(serialNumber)] = revocation;
        }

        return new(builder.ToImmutable());
    }

    /// <summary>The list with an entry added or replaced.</summary>
    /// <exception cref="ArgumentException">No certificate states its serial number like this, so the entry would never be found.</exception>
    public RevocationList With(string serialNumber, Revocation revocation) => new(Entries.SetItem(Stated(serialNumber), revocation));

    /// <summary>The list without an entry, as when a lost card was found again.</summary>
    public RevocationList Without(string serialNumber) => new(Entries.Remove(serialNumber));

    /// <summary>What the list says about a certificate now; null when it says nothing.</summary>
    public RevocationKind? Find(string serialNumber, Instant now) =>
        Entries.TryGetValue(serialNumber, out var entry) && entry.Since <= now ? entry.Kind : null;

    private static string Stated(string serialNumber) =>
        serialNumber.Length > 0 && serialNumber.Length % 2 == 0 && serialNumber.All(digit => char.IsAsciiDigit(digit) || digit is >= 'A' and <= 'F')
            ? serialNumber
            : throw new ArgumentException("Not whole bytes in upper-case hexadecimal, as a certificate states it.", nameof(serialNumber));
}
