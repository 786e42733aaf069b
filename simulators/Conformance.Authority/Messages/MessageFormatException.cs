namespace Conformance.Authority;

/// <summary>A message from outside lacks something; caught where messages are read, so that it never leaves as an exception.</summary>
internal sealed class MessageFormatException(string message) : Exception(message);
