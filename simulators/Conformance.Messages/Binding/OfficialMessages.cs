namespace Conformance.Messages;

/// <summary>All kinds of official messages with their records.</summary>
public static class OfficialMessages
{
    /// <summary>OQSsiquc01req.</summary>
    public static MessageKind<RequestHeader, NumberInquiryBody> NumberInquiry { get; } = Kind<RequestHeader, NumberInquiryBody>("OQSsiquc01req");

    /// <summary>OQSsiquc01res, by numbers and from the card reader.</summary>
    public static MessageKind<ResultHeader, SingleResultBody> SingleResult { get; } = Kind<ResultHeader, SingleResultBody>("OQSsiquc01res");

    /// <summary>OQSmuquc01req.</summary>
    public static MessageKind<RequestHeader, BulkInquiryBody> BulkInquiry { get; } = Kind<RequestHeader, BulkInquiryBody>("OQSmuquc01req");

    /// <summary>OQSmuquc02res.</summary>
    public static MessageKind<BulkResultHeader, BulkResultBody> BulkResult { get; } = Kind<BulkResultHeader, BulkResultBody>("OQSmuquc02res");

    /// <summary>OQSsiimm01req.</summary>
    public static MessageKind<RequestHeader, ReferenceNumberBody> ReferenceNumber { get; } = Kind<RequestHeader, ReferenceNumberBody>("OQSsiimm01req");

    /// <summary>OQSsiimm01res.</summary>
    public static MessageKind<ResultHeader, RegisteredBody> ReferenceNumberResult { get; } = Kind<ResultHeader, RegisteredBody>("OQSsiimm01res");

    /// <summary>OQSmuimm01req.</summary>
    public static MessageKind<RequestHeader, BulkReferenceNumberBody> BulkReferenceNumber { get; } = Kind<RequestHeader, BulkReferenceNumberBody>("OQSmuimm01req");

    /// <summary>OQSmuimm02res.</summary>
    public static MessageKind<BulkResultHeader, BulkReferenceNumberBody> BulkReferenceNumberResult { get; } = Kind<BulkResultHeader, BulkReferenceNumberBody>("OQSmuimm02res");

    /// <summary>OQSmuhvq01req: consents given at home.</summary>
    public static MessageKind<RequestHeader, ConsentedBody> HomeVisits { get; } = Kind<RequestHeader, ConsentedBody>("OQSmuhvq01req");

    /// <summary>OQSmuhvq02res.</summary>
    public static MessageKind<BulkResultHeader, ConsentedResultBody> HomeVisitsResult { get; } = Kind<BulkResultHeader, ConsentedResultBody>("OQSmuhvq02res");

    /// <summary>OQSmuonq01req: consents given for online care.</summary>
    public static MessageKind<RequestHeader, ConsentedBody> OnlineCare { get; } = Kind<RequestHeader, ConsentedBody>("OQSmuonq01req");

    /// <summary>OQSmuonq02res.</summary>
    public static MessageKind<BulkResultHeader, ConsentedResultBody> OnlineCareResult { get; } = Kind<BulkResultHeader, ConsentedResultBody>("OQSmuonq02res");

    /// <summary>OQSmutic01req: tickets of 医療扶助 of a month.</summary>
    public static MessageKind<RequestHeader, AssistanceBody> Assistance { get; } = Kind<RequestHeader, AssistanceBody>("OQSmutic01req");

    /// <summary>OQSmutic02res.</summary>
    public static MessageKind<BulkResultHeader, ConsentedResultBody> AssistanceResult { get; } = Kind<BulkResultHeader, ConsentedResultBody>("OQSmutic02res");

    /// <summary>YZKsiquc01req: medicines and diagnoses.</summary>
    public static MessageKind<MedicalHeader, MedicalBody> Medicines { get; } = Kind<MedicalHeader, MedicalBody>("YZKsiquc01req");

    /// <summary>YZKsiquc01res.</summary>
    public static MessageKind<MedicalResultHeader, OpenBody> MedicinesResult { get; } = Kind<MedicalResultHeader, OpenBody>("YZKsiquc01res");

    /// <summary>TKKsiquc01req: check-ups.</summary>
    public static MessageKind<MedicalHeader, MedicalBody> Checkups { get; } = Kind<MedicalHeader, MedicalBody>("TKKsiquc01req");

    /// <summary>TKKsiquc01res.</summary>
    public static MessageKind<MedicalResultHeader, OpenBody> CheckupsResult { get; } = Kind<MedicalResultHeader, OpenBody>("TKKsiquc01res");

    /// <summary>The answer to the upload of a job: OQSmuquc01res, OQSmuimm01res, OQSmuhvq01res, OQSmuonq01res, OQSmutic01res.</summary>
    /// <param name="prefix">Of the answer.</param>
    public static MessageKind<ReceptionHeader, ReceptionBody> Reception(string prefix) => Kind<ReceptionHeader, ReceptionBody>(prefix);

    /// <summary>The request for what a job brought: OQSmuquc02req, OQSmuimm02req, OQSmuhvq02req, OQSmuonq02req, OQSmutic02req.</summary>
    /// <param name="prefix">Of the request.</param>
    public static MessageKind<DownloadHeader, ReceptionBody> Download(string prefix) => Kind<DownloadHeader, ReceptionBody>(prefix);

    private static MessageKind<THeader, TBody> Kind<THeader, TBody>(string prefix)
        where THeader : MessageGroup
        where TBody : MessageGroup => new(MessageBook.Read().Layout(prefix) ?? throw new InvalidOperationException($"there is no layout of {prefix}"));
}
