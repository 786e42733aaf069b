namespace Conformance.Load.Requests;

/// <summary>One kind of request that somebody's own system is asked, and the answer that is due (fixtures/traffic/requests).</summary>
/// <param name="Name">For the report: what went well or wrong is counted by it.</param>
/// <param name="Share">Of all requests, above 0 and up to 1.</param>
/// <param name="Method">GET, POST, ….</param>
/// <param name="Path">Under the address of the system, without a slash at its start.</param>
/// <param name="Due">The answer that is due; anything else is an error.</param>
public sealed record OwnRequest(string Name, double Share, string Method, string Path, DueHttpAnswer Due)
{
    /// <summary>By name. They may hold secrets, and are never told.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What is sent, in UTF-8; null for none, or for what <see cref="BodyFile"/> says.</summary>
    public string? Body { get; init; }

    /// <summary>A file beside the file of requests: its bytes are sent, whatever their encoding; null for none.</summary>
    public string? BodyFile { get; init; }

    /// <summary>What is sent, wherever it stands; null for none.</summary>
    internal byte[]? Content { get; init; }
}
