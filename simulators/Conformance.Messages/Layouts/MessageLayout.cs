namespace Conformance.Messages;

/// <summary>One kind of official message.</summary>
/// <param name="Prefix">What its files' names begin with, for instance OQSsiquc01req (facts/eligibility.md 1.3).</param>
/// <param name="Title">What it is, Japanese.</param>
/// <param name="IsRequest">Whether it goes to the terminal; otherwise it comes from there.</param>
/// <param name="Root">XmlMsg with MessageHeader and MessageBody.</param>
/// <param name="Confidence">How well the kind itself is supported; each element has its own.</param>
/// <param name="Source">Keys of facts/eligibility.md 0.</param>
/// <param name="Note">What to know besides; null for nothing.</param>
public sealed record MessageLayout(string Prefix, string Title, bool IsRequest, ElementRule Root, Confidence Confidence, string Source, string? Note);
