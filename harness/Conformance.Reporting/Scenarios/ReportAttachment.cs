namespace Conformance.Reporting;

/// <summary>Something that belongs to a scenario and is too long for a message, such as its observation log.</summary>
/// <param name="Name">What a reader sees.</param>
/// <param name="MediaType">For example "application/x-ndjson".</param>
/// <param name="Extension">With its dot, for example ".ndjson".</param>
/// <param name="Content">Written as it is: redaction is done where the content was made.</param>
public sealed record ReportAttachment(string Name, string MediaType, string Extension, ReadOnlyMemory<byte> Content);
