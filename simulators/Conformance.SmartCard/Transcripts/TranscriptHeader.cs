namespace Conformance.SmartCard.Transcripts;

/// <summary>What a transcript is of.</summary>
/// <param name="Build">Version of the bench that wrote it.</param>
/// <param name="Origin">Where the card comes from.</param>
/// <param name="Card">The persona's id, the token of a physical card, or the file that was imported.</param>
/// <param name="Binding">The way to the card in the words of the command line, or "imported".</param>
/// <param name="MaskKey">Tells the key of the masked answers' hashes apart from others without telling it; see <see cref="Masking.KeyId"/>.</param>
public sealed record TranscriptHeader(string Build, CardOrigin Origin, string Card, string Binding, string MaskKey);
