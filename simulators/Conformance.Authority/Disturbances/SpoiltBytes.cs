namespace Conformance.Authority;

/// <summary>What an effect makes of an answer's bytes.</summary>
internal static class SpoiltBytes
{
    public static byte[] Of(byte[] answer, DisturbanceEffect effect) => effect switch
    {
        DisturbanceEffect.Empty => [],
        DisturbanceEffect.Truncated truncated => answer[..(int)(answer.Length * truncated.Kept)],
        DisturbanceEffect.Malformed => [.. "<<"u8, .. answer],
        DisturbanceEffect.WrongEncoding => MessageText.Decode(answer) is { } text && MessageText.DeclaredIn(answer) is { } declared ? MessageText.Encode(text, declared == MessageEncoding.Utf8 ? MessageEncoding.ShiftJis : MessageEncoding.Utf8) : answer,
        DisturbanceEffect.Contradictory => ChangedText.Of(answer, text => text.Replace("<SegmentOfResult>1<", "<SegmentOfResult>9<", StringComparison.Ordinal)),
        _ => answer,
    };
}
