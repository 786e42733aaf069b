namespace Conformance.Load.Requests;

/// <summary>When an answer is the one that is due.</summary>
/// <param name="Status">HTTP's status.</param>
/// <param name="Contains">What stands somewhere in the body, in UTF-8; null where the status says it all.</param>
public sealed record DueHttpAnswer(int Status, string? Contains = null);
