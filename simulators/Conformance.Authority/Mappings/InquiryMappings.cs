using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// Single inquiries by numbers: of every qualification what the centre says of it, with and without consent to 限度額, and to institutions
/// with a ticket of 医療扶助 what it says to them; then of numbers that may be several persons', and of all others.
/// </summary>
internal sealed class InquiryMappings(GoldenDesk desk, IReadOnlyList<QualificationHistory> register)
{
    public const string Prefix = "OQSsiquc01req";
    private static readonly NumberSearch Nobody = new()
    {
        InsurerNumber = "99999999", InsuredCardSymbol = "0", InsuredIdentificationNumber = "0", InsuredBranchNumber = "99", Birthdate = new(1900, 1, 1),
    };

    public IEnumerable<StubMapping> All() => [.. register.SelectMany(OfPerson), .. Several(), Nothing()];

    private IEnumerable<StubMapping> OfPerson(QualificationHistory history) =>
        from place in Enumerable.Range(0, history.Qualifications.Count)
        let record = history.Qualifications[place]
        let numbers = NumberCondition.Numbers(record) + Apart(history, place)
        from institution in record.Tickets.Select(ticket => ticket.InstitutionCode).Distinct().Prepend(null)
        from consented in new[] { true, false }
        select OfRecord(record, numbers, place, institution, consented);

    private StubMapping OfRecord(InsuredRecord record, string numbers, int place, string? institution, bool consented)
    {
        var example = GoldenDesk.Inquiry(institution ?? GoldenDesk.AnyInstitution, GoldenDesk.Numbers(record) with
        {
            LimitApplicationCertificateRelatedConsFlg = consented ? "1" : "0", ArbitraryIdentifier = "PATIENT-0001",
        }, "RECEPTION-0001");
        var name = FormattableString.Invariant($"{Prefix}-{record.CertificateSubject}-{place + 1}{(institution is null ? "" : "-" + institution)}{(consented ? "" : "-no-limit")}");
        return new(name, Prefix, [NumberCondition.Inquiry(desk.Day, institution, consented, numbers)], desk.Answer(Prefix, example))
        {
            Example = example,
            Priority = institution is null ? StubMapping.Usual : StubMapping.Special,
        };
    }

    // The centre takes a person's newest qualification of these numbers, and nobody where they may be another's as well.
    private string Apart(QualificationHistory history, int place)
    {
        var record = history.Qualifications[place];
        var later = history.Qualifications.Skip(place + 1);
        var others = register.Where(other => other != history).SelectMany(other => other.Qualifications);
        return string.Concat(later.Concat(others).Where(other => NumberCondition.MayMeet(record, other)).Select(other => $" and not({NumberCondition.Numbers(other)})"));
    }

    private IEnumerable<StubMapping> Several() =>
        from one in Enumerable.Range(0, register.Count)
        from other in Enumerable.Range(one + 1, register.Count - one - 1)
        from first in register[one].Qualifications
        from second in register[other].Qualifications
        where NumberCondition.MayMeet(first, second)
        select Both(first, second);

    private StubMapping Both(InsuredRecord first, InsuredRecord second)
    {
        // Their common numbers, and nothing by which they differ.
        var example = GoldenDesk.Inquiry(GoldenDesk.AnyInstitution, new() { InsurerNumber = first.InsurerNumber, InsuredIdentificationNumber = first.InsuredIdentificationNumber, Birthdate = first.Birthdate, LimitApplicationCertificateRelatedConsFlg = "0", ArbitraryIdentifier = "PATIENT-0001" }, "RECEPTION-0001");
        var condition = NumberCondition.Inquiry(desk.Day, null, null, $"{NumberCondition.Numbers(first)} and {NumberCondition.Numbers(second)}");
        return new($"{Prefix}-{first.CertificateSubject}-or-{second.CertificateSubject}", Prefix, [condition], desk.Answer(Prefix, example)) { Example = example };
    }

    private StubMapping Nothing()
    {
        var example = GoldenDesk.Inquiry(GoldenDesk.AnyInstitution, Nobody with { LimitApplicationCertificateRelatedConsFlg = "0", ArbitraryIdentifier = "PATIENT-0001" }, "RECEPTION-0001");
        return new(Prefix + "-nobody", Prefix, [NumberCondition.Inquiry(desk.Day, null, null, "true()")], desk.Answer(Prefix, example)) { Example = example, Priority = StubMapping.Rest };
    }
}
