namespace Conformance.Authority;

/// <summary>What the centre answers to a file, and what the observer hears of it.</summary>
/// <param name="Extension">What it is: xml, pdf or zip.</param>
internal sealed record FileReply(byte[] Body, string Extension, CentreExchange Exchange);
