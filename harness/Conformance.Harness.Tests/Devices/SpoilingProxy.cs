using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Passes requests on to an adapter, and changes one field in the answers of one path.</summary>
internal sealed class SpoilingProxy(Uri behind, string path, string field, string value)
{
    private static readonly HttpClient Http = new();

    public async Task HandleAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new(context.Request.Method), new Uri(behind, context.Request.Path + context.Request.QueryString));
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        request.Content = body.Length > 0 ? new ByteArrayContent(body.ToArray()) : null;
        using var response = await Http.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        await context.Response.WriteAsync(Spoiled(context.Request.Path, await response.Content.ReadAsStringAsync()));
    }

    private string Spoiled(string asked, string answer)
    {
        if (asked != path)
        {
            return answer;
        }

        var json = JsonNode.Parse(answer)!.AsObject();
        json[field] = JsonNode.Parse(value);
        return json.ToJsonString();
    }
}
