namespace Conformance.Benchmarks.Cards;

/// <summary>Round trips through pcscd: the shortest command and answer, and a full answer of 256 bytes.</summary>
/// <param name="Vicc">The card's retry query beside a SELECT of vicc, which has a status word for an answer as well.</param>
/// <param name="RetryQuery">Beside the plain card.</param>
/// <param name="ReadBinary">Beside the plain card.</param>
internal sealed record RoundTrips(RoundTripTimes Vicc, RoundTripTimes RetryQuery, RoundTripTimes ReadBinary);
