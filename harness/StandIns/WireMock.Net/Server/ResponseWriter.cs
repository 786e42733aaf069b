using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.Server;

/// <summary>Sends the package's response message through Kestrel.</summary>
internal static class ResponseWriter
{
    private const int LeastNoise = 100;
    private const int MostNoise = 200;
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>The server's own messages are a JSON object with the one member Status.</summary>
    public static ResponseMessage Status(int code, string status)
    {
        var message = new ResponseMessage
        {
            StatusCode = code,
            BodyData = new BodyData { BodyAsString = $"{{\"Status\":{JsonSerializer.Serialize(status)}}}", DetectedBodyType = BodyType.String },
        };
        message.AddHeader("Content-Type", "application/json");
        return message;
    }

    public static async ValueTask WriteAsync(IResponseMessage message, IFeatureCollection context, CancellationToken stopping)
    {
        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = message.StatusCode switch
        {
            null => 200,
            int code => code,
            string text => int.Parse(text, CultureInfo.InvariantCulture),
            var other => Convert.ToInt32(other, CultureInfo.InvariantCulture),
        };
        var body = Struck(Bytes(message.BodyData), message.FaultType);
        foreach (var (name, values) in message.Headers ?? new Dictionary<string, WireMockList<string>>())
        {
            if (body is null || !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers[name] = values.Count == 1 ? new StringValues(values[0]) : new StringValues(values.ToArray());
            }
        }

        if (body is not null)
        {
            response.Headers.ContentLength = body.Length;
            await context.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(body, stopping);
        }
    }

    // The package joins half and noise as sets, so that a byte is sent once.
    private static byte[]? Struck(byte[]? body, FaultType fault) => fault switch
    {
        FaultType.EMPTY_RESPONSE => [],
        FaultType.MALFORMED_RESPONSE_CHUNK => [.. (body ?? []).Take((body?.Length ?? 0) / 2).Union(RandomNumberGenerator.GetBytes(RandomNumberGenerator.GetInt32(LeastNoise, MostNoise)))],
        _ => body,
    };

    private static byte[]? Bytes(IBodyData? body) => body?.DetectedBodyType switch
    {
        BodyType.String => (body.Encoding ?? Utf8).GetBytes(body.BodyAsString ?? string.Empty),
        BodyType.Bytes => body.BodyAsBytes,
        _ => null,
    };
}
