namespace Conformance.Authority;

/// <summary>A request as the endpoints see it: no HTTP server needed to test them.</summary>
/// <param name="MediaType">Content type without parameters, lower case; null when there is none.</param>
/// <param name="Body">The bytes, empty for none.</param>
internal sealed record CentreRequest(string? MediaType, ReadOnlyMemory<byte> Body)
{
    /// <summary>What was asked for.</summary>
    public string Path { get; init; } = "";

    /// <summary>No request of the bench's own comes near it.</summary>
    public const int LongestBody = 64 * 1024;

    public string? Complaint(params ReadOnlySpan<string> mediaTypes) => Complaint(LongestBody, mediaTypes);

    public string? Complaint(int longest, params ReadOnlySpan<string> mediaTypes) => Body.Length > longest ? FormattableString.Invariant($"The body is longer than {longest / 1024} KiB.")
        : MediaType is not null && mediaTypes.Contains(MediaType) ? null
        : $"The content type must be {string.Join(" or ", mediaTypes)}.";
}
