namespace Conformance.Messages;

/// <summary>One value of a code table.</summary>
/// <param name="Value">As it stands in a message.</param>
/// <param name="Meaning">What it means, Japanese.</param>
public sealed record Code(string Value, string Meaning);
