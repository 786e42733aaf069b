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
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
