namespace Conformance.Messages;

/// <summary>A part of which no element is known; all that stands in it is kept.</summary>
public sealed record OpenBody : MessageGroup;
