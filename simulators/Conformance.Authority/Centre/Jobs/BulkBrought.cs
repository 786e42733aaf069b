namespace Conformance.Authority;

/// <summary>What a bulk request brought.</summary>
/// <param name="Body">MessageBody of the result.</param>
/// <param name="Count">How many were worked on.</param>
/// <param name="Errors">How many of them ended in an error.</param>
internal sealed record BulkBrought(MessageGroup Body, int Count, int Errors);
