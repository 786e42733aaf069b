namespace Conformance.Authority;

/// <summary>A request as the endpoints see it: no HTTP server needed to test them.</summary>
/// <param name="MediaType">Content type without parameters, lower case; null when there is none.</param>
/// <param name="Body">The bytes, empty for none.</param>
internal sealed record CentreRequest(string? MediaType, ReadOnlyMemory<byte> Body)
{
    /// <summary>No message of the wire comes near it.</summary>
    public const int LongestBody = 64 * 1024;

    public string? Complaint(params string[] mediaTypes) => Body.Length > LongestBody ? "The body is longer than 64 KiB."
        : MediaType is not null && mediaTypes.Contains(MediaType) ? null
        : $"The content type must be {string.Join(" or ", mediaTypes)}.";
}
