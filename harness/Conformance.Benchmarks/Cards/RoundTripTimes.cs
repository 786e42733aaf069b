using Conformance.Benchmarks.Measurement;

namespace Conformance.Benchmarks.Cards;

/// <summary>Round trips of the card next to those of another one, measured in turns.</summary>
internal sealed record RoundTripTimes(Turns Card, Turns Other);
