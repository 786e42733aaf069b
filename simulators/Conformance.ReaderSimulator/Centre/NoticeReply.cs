namespace Conformance.ReaderSimulator;

/// <summary>The notice within <see cref="TrustedReply"/>, and the body of 202 to POST /registrations.</summary>
internal sealed record NoticeReply(string? Code, string? Text);
