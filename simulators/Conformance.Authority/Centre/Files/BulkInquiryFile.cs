using System.Globalization;
using NodaTime;

namespace Conformance.Authority;

/// <summary>OQSmuquc: whether many qualifications count. It never gives the newest, and opens nothing by consent (facts/eligibility.md 1.7).</summary>
internal static class BulkInquiryFile
{
    public static BulkFile<BulkInquiryBody, BulkResultBody> Kind { get; } = new("OQSmuquc", OfficialMessages.BulkInquiry, OfficialMessages.BulkResult, new(), Ask);

    private static BulkBrought Ask(CentreOffice office, string institution, LocalDate day, BulkInquiryBody body)
    {
        // One register for all of them, whatever changes while the job runs.
        var register = office.Register;
        BulkConfirmUnit[] units = [.. body.QualificationConfirmSearchInfo.Select(search => Unit(office, register, institution, day, search))];
        return new(new BulkResultBody { BulkConfirmUnit = units }, units.Length, units.Count(unit => unit.ProcessingResultStatus != "1"));
    }

    private static BulkConfirmUnit Unit(CentreOffice office, InsuredRegister register, string institution, LocalDate day, NumberSearch search)
    {
        var answer = NumberAnswer.Ask(register, InsuranceNumbers.Of(search), institution, day);
        var error = answer.Validity is null ? CentreMessages.Unavailable() : null;
        return new()
        {
            QualificationConfirmSearchInfo = QualificationMessage.Echo(search),
            ProcessingResultStatus = error is null ? "1" : "2",
            ProcessingResultCode = error?.Code,
            ProcessingResultMessage = error?.Text,
            QualificationValidity = answer.Validity is { } validity ? ((int)validity).ToString(CultureInfo.InvariantCulture) : null,

            // The centre does not know what the desk has, so that a limit is always "changed, or cannot be told" (table 014).
            ResultOfQualificationConfirmation = answer.Record is { } record ? QualificationMessage.Of(record) with { LimitApplicationCertificateChanged = record.HighCostLimit is null ? "0" : "1" } : null,
            ReferenceNumber = answer.Record is { } known ? office.ReferenceNumbers.Of(institution, known.CertificateSubject) : [],
        };
    }
}
