using System.Collections.Immutable;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>The register of insured persons: of each all qualifications, one after the other. Immutable: a change gives a new register.</summary>
public sealed class InsuredRegister : IEligibilityRegister
{
    private readonly ImmutableDictionary<string, QualificationHistory> _histories;
    private readonly NameRegistration _names;
    private readonly bool _available;

    private InsuredRegister(ImmutableDictionary<string, QualificationHistory> histories, NameRegistration names, bool available) =>
        (_histories, _names, _available) = (histories, names, available);

    /// <summary>Reads all records of a folder (fixtures/register) and registers them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">What becomes of names, here and when a record is changed later; null for what is usual.</param>
    /// <exception cref="FixtureFormatException">A file is no record, or two files have one subject.</exception>
    public static InsuredRegister Load(string folder, NameRegistration? names = null)
    {
        names ??= NameRegistration.Usual();
        var histories = ImmutableDictionary.CreateBuilder<string, QualificationHistory>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var history = new QualificationHistory([.. InsuredRecordReader.Read(FixtureJson.Load(file)).Qualifications.Select(names.Register)]);
            if (!histories.TryAdd(history.Newest.CertificateSubject, history))
            {
                throw new FixtureFormatException(file, "$.certificateSubject", "another file has the same subject", "Give every person a certificate of their own");
            }
        }

        return new InsuredRegister(histories.ToImmutable(), names, available: true);
    }

    /// <summary>A register of people who stand in no file, each with one qualification.</summary>
    /// <param name="records">Their qualifications, as they are: no name is changed.</param>
    /// <exception cref="ArgumentException">Two have one subject.</exception>
    public static InsuredRegister Of(IEnumerable<InsuredRecord> records) => new(
        records.Select(record => KeyValuePair.Create(record.CertificateSubject, new QualificationHistory([record]))).ToDictionary().ToImmutableDictionary(StringComparer.Ordinal),
        NameRegistration.Usual(),
        available: true);

    /// <summary>The register with the newest qualification of a person changed, as a scenario needs it.</summary>
    /// <exception cref="ArgumentException">No record has this subject.</exception>
    public InsuredRegister With(string certificateSubject, Func<InsuredRecord, InsuredRecord> change) =>
        With(History(certificateSubject), history => history.WithNewest(_names.Register(change(history.Newest))));

    /// <summary>The register in which a newer qualification follows on a person's newest so far, which is lost on the newer one's first day.</summary>
    /// <exception cref="ArgumentException">No record has this subject.</exception>
    public InsuredRegister WithNewer(string certificateSubject, Func<InsuredRecord, InsuredRecord> following) =>
        With(History(certificateSubject), history => history.Followed(_names.Register(following(history.Newest))));

    /// <summary>The register with a person as a file of fixtures/register tells of one: a new one, or in the place of whoever has the same subject.</summary>
    /// <param name="json">The file's bytes.</param>
    /// <param name="name">What complaints call them.</param>
    /// <param name="certificateSubject">Who it is.</param>
    /// <exception cref="FixtureFormatException">It is no such person; the place is a JSON path.</exception>
    public InsuredRegister WithPerson(ReadOnlyMemory<byte> json, string name, out string certificateSubject)
    {
        var history = new QualificationHistory([.. InsuredRecordReader.Read(FixtureJson.Parse(json, name)).Qualifications.Select(_names.Register)]);
        certificateSubject = history.Newest.CertificateSubject;
        return new(_histories.SetItem(certificateSubject, history), _names, _available);
    }

    /// <summary>Everybody's newest qualification, by the certificate's subject.</summary>
    public IReadOnlyList<InsuredRecord> People => [.. _histories.Values.Select(history => history.Newest).OrderBy(one => one.CertificateSubject, StringComparer.Ordinal)];

    /// <summary>The register without a person: not registered as an insurance card.</summary>
    public InsuredRegister Without(string certificateSubject) => new(_histories.Remove(certificateSubject), _names, _available);

    /// <summary>The register while it cannot be asked.</summary>
    public InsuredRegister Unavailable() => new(_histories, _names, available: false);

    /// <inheritdoc/>
    public RegisterReply Find(string certificateSubject, LocalDate day) => !_available ? new RegisterReply.Unavailable()
        : _histories.GetValueOrDefault(certificateSubject)?.ByCard(day) is { } record ? new RegisterReply.Found(record)
        : new RegisterReply.NotFound();

    /// <summary>Whether the register has a person at all.</summary>
    public bool Has(string certificateSubject) => _histories.ContainsKey(certificateSubject);

    /// <summary>Of each person of these numbers the newest qualification that has them and is registered on a day, in a fixed order; null when the register cannot be asked.</summary>
    internal IReadOnlyList<InsuredRecord>? Search(InsuranceNumbers numbers, LocalDate day) => !_available ? null
        : [.. _histories.Values.Select(history => history.Qualifications.LastOrDefault(one => one.IsRegisteredOn(day) && numbers.Match(one))).OfType<InsuredRecord>().OrderBy(one => one.CertificateSubject, StringComparer.Ordinal)];

    /// <summary>True when the person has a newer qualification than this one.</summary>
    internal bool HasNewer(InsuredRecord record, LocalDate day) => _histories[record.CertificateSubject].HasNewerThan(record, day);

    /// <summary>The qualification before the newest, if any.</summary>
    internal InsuredRecord? Earlier(string certificateSubject) => _histories.GetValueOrDefault(certificateSubject) is { Qualifications: [.., var earlier, _] } ? earlier : null;

    /// <summary>Every person's qualifications.</summary>
    internal IEnumerable<QualificationHistory> All => _available ? _histories.Values : [];

    private QualificationHistory History(string certificateSubject) => _histories.GetValueOrDefault(certificateSubject)
        ?? throw new ArgumentException("No record has this subject; see fixtures/register.", nameof(certificateSubject));

    private InsuredRegister With(QualificationHistory history, Func<QualificationHistory, QualificationHistory> change) =>
        new(_histories.SetItem(history.Newest.CertificateSubject, change(history)), _names, _available);
}
