using WireMock.Types;
using WireMock.Util;

namespace WireMock;

internal sealed class RequestMessage : IRequestMessage
{
    public required DateTime DateTime { get; init; }

    public required string Method { get; init; }

    public required string Url { get; init; }

    public required string Path { get; init; }

    public string AbsolutePath => Path;

    public required IDictionary<string, WireMockList<string>>? Headers { get; init; }

    public required IDictionary<string, WireMockList<string>>? Query { get; init; }

    public required IBodyData? BodyData { get; init; }

    public string? Body => BodyData?.BodyAsString;

    public byte[]? BodyAsBytes => BodyData?.BodyAsBytes;

    public WireMockList<string>? GetParameter(string key, bool ignoreCase = false)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Query?.FirstOrDefault(parameter => string.Equals(parameter.Key, key, comparison)).Value;
    }
}
