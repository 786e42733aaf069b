using System.Collections.Frozen;

namespace Conformance.Authority;

/// <summary>Which requests of files the centre answers, by prefix in whatever case.</summary>
internal static class FileKinds
{
    public delegate FileReply Answering(CentreOffice office, ReadOnlySpan<byte> request);

    public static FrozenDictionary<string, Answering> All { get; } = new Dictionary<string, Answering>
    {
        ["OQSsiquc01req"] = NumberInquiryFile.Answer,
        ["OQSmuquc01req"] = BulkInquiryFile.Kind.Upload,
        ["OQSmuquc02req"] = BulkInquiryFile.Kind.Download,
        ["OQSsiimm01req"] = ReferenceNumberFile.Answer,
        ["OQSmuimm01req"] = ReferenceNumberFile.Kind.Upload,
        ["OQSmuimm02req"] = ReferenceNumberFile.Kind.Download,
        ["OQSmutic01req"] = AssistanceFile.Kind.Upload,
        ["OQSmutic02req"] = AssistanceFile.Kind.Download,
        ["OQSmuhvq01req"] = ConsentedFile.HomeVisits.Upload,
        ["OQSmuhvq02req"] = ConsentedFile.HomeVisits.Download,
        ["OQSmuonq01req"] = ConsentedFile.OnlineCare.Upload,
        ["OQSmuonq02req"] = ConsentedFile.OnlineCare.Download,
        ["YZKsiquc01req"] = MedicalFile.Medicines,
        ["TKKsiquc01req"] = MedicalFile.Checkups,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
