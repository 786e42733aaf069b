namespace Conformance.Bench.Requirements.Reading;

/// <summary>Something that was read, and where it stands.</summary>
internal sealed record Placed<T>(T What, Place Place);
