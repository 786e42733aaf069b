namespace Conformance.ReaderSimulator;

/// <summary>The notice within <see cref="TrustedReply"/>.</summary>
internal sealed record NoticeReply(string? Code, string? Text);
