using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>The keys of whoever issues the bench's cards (facts/card.md 2.7 and 3.5).</summary>
/// <param name="PowerOnRoot">Root of the certificates that GET DATA gives.</param>
/// <param name="PowerOnIntermediate">Certified by <paramref name="PowerOnRoot"/>; certifies <paramref name="Data"/>.</param>
/// <param name="CardFaceRoot">Root of 券面事項確認AP EF 0004.</param>
/// <param name="InputSupportRoot">Root of 券面事項入力補助AP EF 0004.</param>
/// <param name="Data">Signs what is on the cards; one key for both 券面 applications is a choice.</param>
internal sealed record CardIssuer(CardKey PowerOnRoot, CardKey PowerOnIntermediate, CardKey CardFaceRoot, CardKey InputSupportRoot, CardKey Data);
