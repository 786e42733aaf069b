using System.Net;
using System.Text.Json;

namespace Conformance.ReaderSimulator;

/// <summary>An HTTP response of the centre, not yet understood.</summary>
internal sealed record CentreResponse(string Path, HttpStatusCode Status, byte[] Body)
{
    /// <summary>Null when the body is not JSON of that shape.</summary>
    public T? Json<T>()
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Body, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public CentreFault Unexpected() => new(CentreFaultKind.HttpError, (int)Status, $"POST {Path}: HTTP {(int)Status} is no answer to this");

    public CentreFault Malformed() =>
        new(CentreFaultKind.Malformed, (int)Status, $"POST {Path}: HTTP {(int)Status} with a body not of the agreed form");
}
