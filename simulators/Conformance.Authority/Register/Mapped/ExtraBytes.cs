using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What hangs on a qualification, as bytes.</summary>
internal static class ExtraBytes
{
    public static void Write(HighCostLimit limit, RecordWriter to)
    {
        to.Text(limit.Classification);
        to.Text(limit.ClassificationFlag);
        to.Date(limit.IssuedOn);
        to.Date(limit.ValidFrom);
        to.Date(limit.ValidTo);
    }

    public static HighCostLimit HighCostLimit(ref RecordReader from) =>
        new(from.Required(), from.Required(), from.RequiredDate(), from.RequiredDate(), from.RequiredDate());

    public static void Write(MedicalAid aid, RecordWriter to)
    {
        to.Text(aid.PublicExpenseNumber);
        to.Text(aid.BeneficiaryNumber);
        to.Date(aid.ValidFrom);
        to.Date(aid.ValidTo);
        to.Flag(aid.BodyHasJoined);
    }

    public static MedicalAid MedicalAid(ref RecordReader from) =>
        new(from.Required(), from.Required(), from.RequiredDate(), from.RequiredDate()) { BodyHasJoined = from.Flag() };

    public static void Write(ElderlyRecipient recipient, RecordWriter to)
    {
        to.Date(recipient.IssuedOn);
        to.Date(recipient.ValidFrom);
        to.Date(recipient.ValidTo);
        to.Text(recipient.ContributionRatio);
    }

    public static ElderlyRecipient ElderlyRecipient(ref RecordReader from) =>
        new(from.RequiredDate(), from.RequiredDate(), from.RequiredDate(), from.Required());

    public static void Write(SpecificDisease disease, RecordWriter to)
    {
        to.Text(disease.Category);
        to.Date(disease.IssuedOn);
        to.Date(disease.ValidFrom);
        to.Date(disease.ValidTo);
        to.Text(disease.SelfPay);
    }

    public static IReadOnlyList<SpecificDisease> SpecificDiseases(ref RecordReader from)
    {
        var all = new SpecificDisease[from.Count()];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = new(from.Required(), from.RequiredDate(), from.RequiredDate(), from.Date(), from.Required());
        }

        return all;
    }

    public static void Write(AssistanceTicket ticket, RecordWriter to)
    {
        to.Text(ticket.TicketType);
        to.Text(ticket.InstitutionCode);
        to.Date(ticket.Month.OnDayOfMonth(1));
        to.Text(ticket.IssueNumber);
        to.Text(ticket.TreatmentType);
        to.Text(ticket.SelfPay);
    }

    public static IReadOnlyList<AssistanceTicket> Tickets(ref RecordReader from)
    {
        var all = new AssistanceTicket[from.Count()];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = new(from.Required(), from.Required(), from.RequiredDate().ToYearMonth(), from.Required(), from.Required(), from.Required());
        }

        return all;
    }
}
