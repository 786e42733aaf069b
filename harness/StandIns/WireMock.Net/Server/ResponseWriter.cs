using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.Server;

/// <summary>Sends the package's response message through Kestrel.</summary>
internal static class ResponseWriter
{
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

    public static async Task WriteAsync(IResponseMessage message, HttpResponse response, CancellationToken stopping)
    {
        response.StatusCode = message.StatusCode switch
        {
            null => 200,
            int code => code,
            string text => int.Parse(text, CultureInfo.InvariantCulture),
            var other => Convert.ToInt32(other, CultureInfo.InvariantCulture),
        };
        var body = Bytes(message.BodyData);
        foreach (var (name, values) in message.Headers ?? new Dictionary<string, WireMockList<string>>())
        {
            if (body is null || !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers[name] = values.Count == 1 ? new StringValues(values[0]) : new StringValues(values.ToArray());
            }
        }

        if (body is not null)
        {
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, stopping);
        }
    }

    private static byte[]? Bytes(IBodyData? body) => body?.DetectedBodyType switch
    {
        BodyType.String => (body.Encoding ?? Utf8).GetBytes(body.BodyAsString ?? string.Empty),
        BodyType.Bytes => body.BodyAsBytes,
        _ => null,
    };
}
