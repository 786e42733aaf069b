using NodaTime;

namespace Conformance.ReaderSimulator;

/// <summary>Question for a result; the time of consent is Tokyo's.</summary>
public sealed record InquiryRequest(string Ticket, string MedicalInstitutionCode, LocalDateTime ConsentedAt, ConsentAnswers Consents)
{
    /// <summary>In which form of care it is asked: from the device that the patient stands before.</summary>
    public Front From { get; init; } = Front.Desk;

    /// <summary>診療区分 救急時 (OQSCD028): nobody could be asked, and life and body need it (EMRG-2).</summary>
    public bool IsEmergency { get; init; }

    /// <summary>What else the patient was asked.</summary>
    public QuestionAnswers Questions { get; init; } = QuestionAnswers.None;
}
