namespace Conformance.Messages;

/// <summary>MessageBody that holds a reception number: given to an upload, asked with for a download.</summary>
public sealed record ReceptionBody : MessageGroup
{
    /// <summary>受付番号.</summary>
    public string? ReceptionNumber { get; init; }
}
