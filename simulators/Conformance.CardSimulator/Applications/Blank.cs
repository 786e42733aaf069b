namespace Conformance.CardSimulator.Applications;

/// <summary>券面事項入力補助AP EF 0008 and 券面事項確認AP EF 0006: 16 bytes of FF on every card that was looked at (facts/card.md 1.3 and 1.4).</summary>
internal static class Blank
{
    public static ReadOnlyMemory<byte> Content { get; } = Enumerable.Repeat((byte)0xFF, 16).ToArray();
}
