namespace Conformance.CardSimulator.Contents;

/// <summary>What is stored on one card, application by application; null where the card has no such application. JPKI comes from the persona itself.</summary>
internal sealed record CardContents(
    InputSupportContents? InputSupport,
    CardFaceContents? CardFace,
    CommonContents? Common,
    ResidentContents? Resident,
    PowerOnContents PowerOn)
{
    /// <summary>A card with no application beside JPKI, and nothing to get at power-on.</summary>
    public static CardContents JpkiAlone { get; } =
        new(null, null, null, null, new(new Dictionary<ushort, ReadOnlyMemory<byte>>()));
}
