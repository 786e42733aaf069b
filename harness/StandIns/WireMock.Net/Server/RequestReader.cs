using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.Server;

/// <summary>Turns what Kestrel received into the package's request message.</summary>
internal static class RequestReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static async Task<RequestMessage> ReadAsync(HttpRequest request, CancellationToken stopping)
    {
        var url = new Uri(request.GetEncodedUrl());
        return new RequestMessage
        {
            DateTime = DateTime.UtcNow,
            Method = request.Method,
            Url = url.ToString(),
            Path = WebUtility.UrlDecode(url.AbsolutePath),
            Headers = request.Headers.ToDictionary(header => header.Key, header => new WireMockList<string>(header.Value.Select(value => value ?? string.Empty))),
            Query = ReadQuery(url.Query),
            BodyData = request.Method is "GET" or "HEAD" or "TRACE" or "CONNECT" ? null : await ReadBodyAsync(request.Body, stopping),
        };
    }

    /// <summary>A parameter given twice, or with values between commas, has several values.</summary>
    private static Dictionary<string, WireMockList<string>> ReadQuery(string query) => query.TrimStart('?')
        .Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .GroupBy(pair => WebUtility.UrlDecode(pair[0]), pair => pair.Length < 2 ? [] : pair[1].Split(',').Select(WebUtility.UrlDecode))
        .ToDictionary(group => group.Key, group => new WireMockList<string>(group.SelectMany(values => values).Select(value => value ?? string.Empty)));

    private static async Task<BodyData> ReadBodyAsync(Stream body, CancellationToken stopping)
    {
        using var received = new MemoryStream();
        await body.CopyToAsync(received, stopping);
        var bytes = received.ToArray();
        try
        {
            return new BodyData { BodyAsBytes = bytes, BodyAsString = StrictUtf8.GetString(bytes), Encoding = StrictUtf8, DetectedBodyType = BodyType.String };
        }
        catch (DecoderFallbackException)
        {
            return new BodyData { BodyAsBytes = bytes, DetectedBodyType = BodyType.Bytes };
        }
    }
}
