using WireMock.Types;
using WireMock.Util;

namespace WireMock;

/// <summary>A request as it was received.</summary>
public interface IRequestMessage
{
    DateTime DateTime { get; }

    string Method { get; }

    string Url { get; }

    string Path { get; }

    string AbsolutePath { get; }

    IDictionary<string, WireMockList<string>>? Headers { get; }

    IDictionary<string, WireMockList<string>>? Query { get; }

    IBodyData? BodyData { get; }

    /// <summary>The body as text; null when it is no valid UTF-8.</summary>
    string? Body { get; }

    byte[]? BodyAsBytes { get; }

    WireMockList<string>? GetParameter(string key, bool ignoreCase = false);
}
