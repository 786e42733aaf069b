using NodaTime;

namespace Conformance.ReaderSimulator;

/// <summary>Question for a result; the time of consent is Tokyo's.</summary>
public sealed record InquiryRequest(string Ticket, string MedicalInstitutionCode, LocalDateTime ConsentedAt, ConsentAnswers Consents)
{
    /// <summary>In which form of care it is asked: from the device that the patient stands before.</summary>
    public Front From { get; init; } = Front.Desk;

    /// <summary>What else the patient was asked.</summary>
    public QuestionAnswers Questions { get; init; } = QuestionAnswers.None;
}
