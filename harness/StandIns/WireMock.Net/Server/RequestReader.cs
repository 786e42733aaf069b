using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using WireMock.Types;

namespace WireMock.Server;

/// <summary>Turns what Kestrel received into the package's request message.</summary>
internal static class RequestReader
{
    private const int MostReadAtOnce = 1024 * 1024;

    public static async ValueTask<RequestMessage> ReadAsync(IHttpRequestFeature request, CancellationToken stopping) =>
        new(new(request.Scheme, new(request.Headers.Host.ToString()), new(request.Path), new(request.QueryString)))
        {
            DateTime = DateTime.UtcNow,
            Method = request.Method,
            Headers = ReadHeaders(request.Headers),
            BodyData = request.Method is "GET" or "HEAD" or "TRACE" or "CONNECT" ? null : new ReceivedBody(await ReadBodyAsync(request, stopping)),
        };

    private static Dictionary<string, WireMockList<string>> ReadHeaders(IHeaderDictionary headers)
    {
        var read = new Dictionary<string, WireMockList<string>>(headers.Count);
        foreach (var (name, values) in headers)
        {
            read[name] = Values(values);
        }

        return read;
    }

    private static WireMockList<string> Values(StringValues values) =>
        values.Count == 1 ? new WireMockList<string> { values[0] ?? string.Empty } : new WireMockList<string>(values.Select(value => value ?? string.Empty));

    private static async ValueTask<byte[]> ReadBodyAsync(IHttpRequestFeature request, CancellationToken stopping)
    {
        if (request.Headers.ContentLength is { } length and <= MostReadAtOnce)
        {
            if (length == 0)
            {
                return [];
            }

            var bytes = GC.AllocateUninitializedArray<byte>((int)length);
            await request.Body.ReadExactlyAsync(bytes, stopping);
            return bytes;
        }

        using var received = new MemoryStream();
        await request.Body.CopyToAsync(received, stopping);
        return received.ToArray();
    }
}
