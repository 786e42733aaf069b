using System.Globalization;
using NodaTime;

namespace Conformance.Terminal;

/// <summary>
/// The answers that the terminal makes by itself when the centre gave none: abnormal end (SegmentOfResult 9), and what that is at the level of
/// the person. The official codes (別紙6-1) are not public, so these are the bench's and say so.
/// </summary>
internal static class ErrorAnswer
{
    /// <summary>The request is none that can be answered.</summary>
    public const string RefusedCode = "BENCH-T01";

    /// <summary>The centre could not be reached.</summary>
    public const string UnreachableCode = "BENCH-T02";

    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    public static CentreFile To(CentreFile request, MessageFileName name, string code, string institution, DateTimeOffset now)
    {
        var read = MessageReader.Read(request.Bytes.Span) is MessageReading.Read(var message) ? message : null;
        var encoding = read?.Encoding ?? MessageEncoding.Utf8;
        var local = Instant.FromDateTimeOffset(now).InZone(Tokyo).LocalDateTime;
        var text = code == UnreachableCode ? "オンライン資格確認等システムに接続できません。時間をおいて再度お試しください。" : "要求ファイルに誤りがあるため、処理できません。要求ファイルの内容を確認してください。";
        MessageNode[] header =
        [
            Element("ProcessExecutionTime", local.ToString("uuuuMMddHHmmss", CultureInfo.InvariantCulture)),
            Element("MedicalInstitutionCode", institution),
            .. read?.Header?.Value("ArbitraryFileIdentifier") is { } identifier ? [Element("ArbitraryFileIdentifier", identifier)] : Array.Empty<MessageNode>(),
            Element("SegmentOfResult", "9"),
            Element("ErrorCode", code),
            Element("ErrorMessage", text),
            Element("CharacterCodeIdentifier", encoding == MessageEncoding.ShiftJis ? "1" : "0"),
        ];
        MessageNode[] body = [Element("ProcessingResultStatus", "2"), Element("ProcessingResultCode", code), Element("ProcessingResultMessage", text)];
        var root = new MessageNode("XmlMsg") { Children = [new("MessageHeader") { Children = header }, new("MessageBody") { Children = body }] };
        return new(name.Result()!.ToString(), MessageWriter.Write(new(root, encoding)));
    }

    private static MessageNode Element(string name, string text) => new(name) { Text = text };
}
