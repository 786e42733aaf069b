namespace Conformance.ReaderSimulator;

/// <summary>Body of 201 to POST /challenges.</summary>
internal sealed record ChallengeReply(byte[]? Challenge);
