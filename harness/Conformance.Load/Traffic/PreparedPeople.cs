using System.Globalization;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Load.Traffic;

/// <summary>Patients made in advance, so that a run spends its time on what is loaded: of every kind as many as there are keys.</summary>
internal sealed class PreparedPeople
{
    private const string Insurer = "990010";
    private readonly Dictionary<PersonKind, PreparedPerson[]> _byKind;

    private PreparedPeople(Dictionary<PersonKind, PreparedPerson[]> byKind, InsuredRegister register) => (_byKind, Register) = (byKind, register);

    /// <summary>The insurances of all of them.</summary>
    public InsuredRegister Register { get; }

    /// <summary>How many there are.</summary>
    public int Count => _byKind.Values.Sum(people => people.Length);

    /// <summary>Issues their certificates, and puts those that are withdrawn on the authority's list.</summary>
    public static PreparedPeople Make(TestCertificateAuthority authority, CardKeys keys, Instant now)
    {
        var today = Desk.Today(now);
        var byKind = Enum.GetValues<PersonKind>().ToDictionary(
            kind => kind,
            kind => Enumerable.Range(0, keys.Count).Select(key => Issue(authority, keys, kind, key, today)).ToArray());
        Withdraw(authority, byKind[PersonKind.Revoked], RevocationKind.Revoked, now);
        Withdraw(authority, byKind[PersonKind.Suspended], RevocationKind.Suspended, now);
        var records = byKind.Values.SelectMany(people => people).Where(person => person.Kind != PersonKind.Unlinked).Select(person => RecordOf(person, today));
        return new(byKind, InsuredRegister.Of(records));
    }

    /// <summary>One of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="which">From 0 up to 1.</param>
    public PreparedPerson Of(PersonKind kind, double which) => _byKind[kind][(int)(which * _byKind[kind].Length)];

    /// <summary>The one of a kind whose card has a key.</summary>
    public PreparedPerson WithKey(PersonKind kind, int key) => _byKind[kind][key];

    private static PreparedPerson Issue(TestCertificateAuthority authority, CardKeys keys, PersonKind kind, int key, LocalDate today)
    {
        var number = ((int)kind * 1_000) + key + 1;
        var subject = string.Create(CultureInfo.InvariantCulture, $"LOADTEST{number:D14}A");
        var last = kind switch
        {
            PersonKind.Reminder => today.PlusMonths(1),
            PersonKind.Grace => today.PlusDays(-1),
            PersonKind.Expired => today.PlusYears(-1),
            _ => today.PlusYears(2),
        };
        var order = new CertificateOrder(subject, 900_000_000L + number, today.PlusYears(-3), last);
        return new(kind, authority.Authentication.Issue(keys[key], order), key, subject, kind == PersonKind.Unlinked ? "" : number.ToString(CultureInfo.InvariantCulture));
    }

    private static void Withdraw(TestCertificateAuthority authority, PreparedPerson[] people, RevocationKind kind, Instant now)
    {
        foreach (var person in people)
        {
            authority.Revocations.Add(HolderCertificate.Parse(person.Certificate)!.SerialNumber, new(kind, now - Duration.FromDays(1)));
        }
    }

    private static InsuredRecord RecordOf(PreparedPerson person, LocalDate today) => new()
    {
        CertificateSubject = person.Subject,
        InsuredCardClassification = "01",
        InsurerNumber = Insurer,
        InsuredCardSymbol = "負荷",
        InsuredIdentificationNumber = person.Number,
        InsuredBranchNumber = "01",
        PersonalFamilyClassification = "1",
        Name = person.Kind == PersonKind.Placeholder ? "架空　●郎" : "架空　例郎",
        NameKana = "ｶｸｳ ﾚｲﾛｳ",
        Sex1 = "1",
        Birthdate = new(1980, 2, 17),
        Address = "架空県見本市例示町１－２－３",
        QualificationDate = today.PlusYears(-3),
        DisqualificationDate = person.Kind == PersonKind.Lost ? today.PlusDays(-7) : null,
        ReasonOfLoss = person.Kind == PersonKind.Lost ? "03" : null,
        InsurerName = "架空市国民健康保険",
        IsViewingSuspended = person.Kind == PersonKind.HeldBack,
    };
}
