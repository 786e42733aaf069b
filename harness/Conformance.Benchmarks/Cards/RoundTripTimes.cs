using Conformance.Benchmarks.Measurement;

namespace Conformance.Benchmarks.Cards;

/// <summary>Times of round trips: the shortest command and answer, and a full answer of 256 bytes.</summary>
internal sealed record RoundTripTimes(Samples RetryQuery, Samples ReadBinary);
