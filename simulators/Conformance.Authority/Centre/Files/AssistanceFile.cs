using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>OQSmutic: everybody on 医療扶助 with a ticket for the institution and the month (facts/eligibility.md 1.6, 1.7).</summary>
internal static class AssistanceFile
{
    public static BulkFile<AssistanceBody, ConsentedResultBody> Kind { get; } = new("OQSmutic", OfficialMessages.Assistance, OfficialMessages.AssistanceResult, new(), List, mayBeZip: true);

    private static BulkBrought List(CentreOffice office, string institution, LocalDate day, AssistanceBody body)
    {
        var month = body.QualificationConfirmSearchInfo.MedicalTreatmentMonth;
        Qualification[] all =
        [
            .. from history in office.Register.All
               let record = history.ByCard(day)
               where record is not null
               let tickets = record.Tickets.Where(ticket => ticket.InstitutionCode == institution && ticket.Month == month).ToList()
               where tickets.Count > 0
               orderby record.CertificateSubject
               select QualificationMessage.Of(record) with
               {
                   PublicExpenseResultList = QualificationMessage.Of(tickets, aid: null),
                   ReferenceNumber = office.ReferenceNumbers.Newest(institution, record.CertificateSubject),
               },
        ];
        return new(new ConsentedResultBody { ResultList = all.Length == 0 ? null : new() { ResultOfQualificationConfirmation = all } }, all.Length, Errors: 0);
    }
}
