namespace Conformance.Messages;

/// <summary>A list of consented qualifications is asked for by days of consent or by days of examination, not by both and not by neither (facts/eligibility.md 1.7).</summary>
internal sealed class ConsentDayOrExaminationDay : IMessageRule
{
    public string Id => "one-period";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout)
    {
        const string Search = "QualificationConfirmSearchInfo";
        if (layout.Prefix is not ("OQSmuhvq01req" or "OQSmuonq01req") || message.Body?.Child(Search) is not { } search)
        {
            yield break;
        }

        var (byConsent, byExamination) = (search.Value("ConsentDateFrom") is not null, search.Value("ExaminationDateFrom") is not null);
        if (byConsent == byExamination)
        {
            yield return new(
                Id, Severity.Warning, "XmlMsg/MessageBody/" + Search, search.Line, byConsent ? "has both periods" : "has neither ConsentDateFrom nor ExaminationDateFrom", "OD");
        }
    }
}
