using System.Collections.Immutable;
using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The register of insured persons: of each the newest qualification, and earlier ones. Immutable: a change gives a new register.</summary>
public sealed class InsuredRegister : IEligibilityRegister
{
    private readonly ImmutableDictionary<string, InsuredRecord> _records;
    private readonly ImmutableList<InsuredRecord> _earlier;
    private readonly NameRegistration _names;
    private readonly bool _available;

    private InsuredRegister(ImmutableDictionary<string, InsuredRecord> records, ImmutableList<InsuredRecord> earlier, NameRegistration names, bool available) =>
        (_records, _earlier, _names, _available) = (records, earlier, names, available);

    /// <summary>Reads all records of a folder (fixtures/register) and registers them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">What becomes of names, here and when a record is changed later; null for what is usual.</param>
    /// <exception cref="FixtureFormatException">A file is no record, or two files have one subject.</exception>
    public static InsuredRegister Load(string folder, NameRegistration? names = null)
    {
        names ??= NameRegistration.Usual();
        var records = ImmutableDictionary.CreateBuilder<string, InsuredRecord>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var record = names.Register(InsuredRecordReader.Read(file));
            if (!records.TryAdd(record.CertificateSubject, record))
            {
                throw new FixtureFormatException(file, "$.certificateSubject", "another file has the same subject", "Give every person a certificate of their own");
            }
        }

        return new InsuredRegister(records.ToImmutable(), [], names, available: true);
    }

    /// <summary>The register with one record changed, as a scenario needs it.</summary>
    /// <exception cref="ArgumentException">No record has this subject.</exception>
    public InsuredRegister With(string certificateSubject, Func<InsuredRecord, InsuredRecord> change) =>
        _records.TryGetValue(certificateSubject, out var record)
            ? new InsuredRegister(_records.SetItem(certificateSubject, _names.Register(change(record))), _earlier, _names, _available)
            : throw new ArgumentException("No record has this subject; see fixtures/register.", nameof(certificateSubject));

    /// <summary>The register in which a newer qualification follows on a person's newest so far, which is lost on the newer one's first day.</summary>
    /// <exception cref="ArgumentException">No record has this subject.</exception>
    public InsuredRegister WithNewer(string certificateSubject, Func<InsuredRecord, InsuredRecord> following)
    {
        var changed = With(certificateSubject, following);
        var ended = _records[certificateSubject] with { DisqualificationDate = changed._records[certificateSubject].QualificationDate };
        return new InsuredRegister(changed._records, _earlier.Add(ended), _names, _available);
    }

    /// <summary>The register without a person: not registered as an insurance card.</summary>
    public InsuredRegister Without(string certificateSubject) => new(_records.Remove(certificateSubject), _earlier, _names, _available);

    /// <summary>The register while it cannot be asked.</summary>
    public InsuredRegister Unavailable() => new(_records, _earlier, _names, available: false);

    /// <inheritdoc/>
    public RegisterReply Find(string certificateSubject) => !_available ? new RegisterReply.Unavailable()
        : _records.TryGetValue(certificateSubject, out var record) ? new RegisterReply.Found(record)
        : new RegisterReply.NotFound();

    /// <summary>All records that have these numbers, in a fixed order; null when the register cannot be asked.</summary>
    internal IReadOnlyList<InsuredRecord>? Search(InsuranceNumbers numbers) => !_available ? null
        : [.. _records.Values.Concat(_earlier).Where(numbers.Match).OrderBy(r => r.CertificateSubject, StringComparer.Ordinal)];

    /// <summary>True when the person has a newer qualification than this one.</summary>
    internal bool HasNewer(InsuredRecord record) => _earlier.Contains(record);

    /// <summary>The qualification before the newest, if any.</summary>
    internal InsuredRecord? Earlier(string certificateSubject) => _earlier.FindLast(record => record.CertificateSubject == certificateSubject);
}
