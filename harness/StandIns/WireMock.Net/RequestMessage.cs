using System.Buffers;
using System.Net;
using WireMock.Server;
using WireMock.Types;
using WireMock.Util;

namespace WireMock;

/// <param name="address">Its path with percent signs and all taken for what they stand for.</param>
internal sealed class RequestMessage(RequestAddress address) : IRequestMessage
{
    // Of these nothing is encoded, and no part of the path is taken out.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_/");

    private Uri? _whole;
    private IDictionary<string, WireMockList<string>>? _query;

    public required DateTime DateTime { get; init; }

    public required string Method { get; init; }

    public string Url => Whole.ToString();

    public string Path { get; } = address.Path.Value is { Length: > 0 } path && !path.AsSpan().ContainsAnyExcept(Plain) ? path : WebUtility.UrlDecode(address.Whole().AbsolutePath);

    public string AbsolutePath => Path;

    public required IDictionary<string, WireMockList<string>>? Headers { get; init; }

    public IDictionary<string, WireMockList<string>>? Query => _query ??= ReadQuery(Whole.Query);

    public required IBodyData? BodyData { get; init; }

    private Uri Whole => _whole ??= address.Whole();

    public string? Body => BodyData?.BodyAsString;

    public byte[]? BodyAsBytes => BodyData?.BodyAsBytes;

    public WireMockList<string>? GetParameter(string key, bool ignoreCase = false)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Query?.FirstOrDefault(parameter => string.Equals(parameter.Key, key, comparison)).Value;
    }

    /// <summary>A parameter given twice, or with values between commas, has several values.</summary>
    private static Dictionary<string, WireMockList<string>> ReadQuery(string query) => query.TrimStart('?')
        .Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .GroupBy(pair => WebUtility.UrlDecode(pair[0]), pair => pair.Length < 2 ? [] : pair[1].Split(',').Select(WebUtility.UrlDecode))
        .ToDictionary(group => group.Key, group => new WireMockList<string>(group.SelectMany(values => values).Select(value => value ?? string.Empty)));
}
