using System.Globalization;
using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>A single result (OQSsiquc01res and the face result, facts/eligibility.md 1.5), with at most one qualification.</summary>
/// <param name="Header">Message level.</param>
/// <param name="Message">ProcessingResultCode and -Message: an error, or a notice on a normal result.</param>
/// <param name="Validity">QualificationValidity; null on an error.</param>
/// <param name="Search">Echo of the search keys of an inquiry by numbers.</param>
/// <param name="Record">The qualification; null for none.</param>
/// <param name="Consents">Consent items of a result by card.</param>
internal sealed record EligibilityResult(
    ResultHeader Header, CentreMessage? Message, QualificationValidity? Validity, NumberSearch? Search, InsuredRecord? Record, ConsentBlock? Consents)
{
    /// <summary>限度額; null for none.</summary>
    public HighCostLimit? Limit { get; init; }

    /// <summary>Consent to 限度額: by numbers as asked, by card null since it needs none (facts/eligibility.md 5.3).</summary>
    public bool? LimitConsent { get; init; }

    /// <summary>医療費助成; null for none and after a no alike (facts/eligibility.md 5.7).</summary>
    public MedicalAid? Aid { get; init; }

    /// <summary>特定疾病, by card and with consent.</summary>
    public IReadOnlyList<SpecificDisease> SpecificDiseases { get; init; } = [];

    /// <summary>PrescriptionIssueSelect; null when it was not chosen at the reader.</summary>
    public PrescriptionForm? PrescriptionForm { get; init; }

    /// <summary>照会番号 of the institution that asks; null where none is registered.</summary>
    public string? ReferenceNumber { get; init; }

    /// <summary>The verdict without the person.</summary>
    public override string ToString() => $"EligibilityResult {Validity}";

    /// <summary>What stands behind the header in the message that says this.</summary>
    public SingleResultBody Body() => new()
    {
        ProcessingResultStatus = Header.SegmentOfResult == "1" ? "1" : "2",
        ProcessingResultCode = Message?.Code,
        ProcessingResultMessage = Message?.Text,
        QualificationValidity = Validity is { } validity ? ((int)validity).ToString(CultureInfo.InvariantCulture) : null,
        PrescriptionIssueSelect = PrescriptionForm is { } form ? ((int)form).ToString(CultureInfo.InvariantCulture) : null,
        QualificationConfirmSearchInfo = Search,
        ResultList = Record is null ? null : new() { ResultOfQualificationConfirmation = [Qualification(Record)] },
    };

    private Qualification Qualification(InsuredRecord record)
    {
        var day = Header.QualificationConfirmationDate!.Value;
        var qualification = QualificationMessage.Of(record) with
        {
            LimitApplicationCertificateRelatedConsFlg = LimitConsent is { } consented ? consented ? "1" : "0" : null,
            LimitApplicationCertificateRelatedInfo = Limit is { } limit ? QualificationMessage.Of(limit) : null,
            ElderlyRecipientCertificateInfo = record.ElderlyRecipient is { } elderly && elderly.IsInForceOn(day) ? QualificationMessage.Of(elderly) : null,
            PublicExpenseResultList = QualificationMessage.Of([.. Assistance.Tickets(record, Header.MedicalInstitutionCode!, day)], Aid),
            ReferenceNumber = ReferenceNumber,
            ArbitraryIdentifier = Search?.ArbitraryIdentifier,
            SpecificDiseasesCertificateList = Consents is null ? null : Diseases(),
        };
        return Consents?.In(qualification) ?? qualification;
    }

    private SpecificDiseaseList? Diseases() => SpecificDiseases.Count == 0 ? null : new() { SpecificDiseasesCertificateInfo = [.. SpecificDiseases.Select(QualificationMessage.Of)] };
}
