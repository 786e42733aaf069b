using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>医療扶助: valid with a ticket of the institution and the month, else 有効（未登録） until the office registers one (facts/eligibility.md 4.1).</summary>
internal static class Assistance
{
    /// <summary>What a qualification in force is to an institution.</summary>
    public static QualificationValidity Validity(InsuredRecord record, string institution, LocalDate day) =>
        record.IsMedicalAssistance && !Tickets(record, institution, day).Any() ? QualificationValidity.ValidUnregistered : QualificationValidity.Valid;

    /// <summary>The tickets that open an institution on a day.</summary>
    public static IEnumerable<AssistanceTicket> Tickets(InsuredRecord record, string institution, LocalDate day) => record.Tickets.Where(ticket => ticket.Opens(institution, day));
}
