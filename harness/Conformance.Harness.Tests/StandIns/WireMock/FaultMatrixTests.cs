using System.Net;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Types;
using WireMock.Util;
using Xunit;

namespace Conformance.Harness.Tests.StandIns.WireMock;

/// <summary>Every fault with every form of body. A fault of the package is an answer with status and headers; the Java WireMock's cuts the connection.</summary>
public sealed class FaultMatrixTests : IDisposable
{
    private const int MostNoise = 200;

    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly HttpClient _client;

    public FaultMatrixTests() => _client = _server.CreateClient();

    [Theory]
    [InlineData("text")]
    [InlineData("bytes")]
    [InlineData("none")]
    public async Task Without_a_fault_the_body_is_whole(string form) =>
        Assert.Equal(form == "none" ? [] : Body(), await AskAsync(FaultType.NONE, form));

    [Theory]
    [InlineData("text")]
    [InlineData("bytes")]
    [InlineData("none")]
    public async Task An_empty_response_is_status_and_headers_alone(string form) => Assert.Empty(await AskAsync(FaultType.EMPTY_RESPONSE, form));

    [Theory]
    [InlineData("text", 3)]
    [InlineData("bytes", 3)]
    [InlineData("none", 0)]
    public async Task A_malformed_one_begins_with_what_half_the_body_consists_of_and_goes_on_with_noise(string form, int kept)
    {
        var bytes = await AskAsync(FaultType.MALFORMED_RESPONSE_CHUNK, form);
        Assert.Equal("abc"u8[..kept].ToArray(), bytes[..kept]);
        Assert.InRange(bytes.Length, kept + 1, kept + MostNoise);
        Assert.Equal(bytes.Length, bytes.Distinct().Count());
        Assert.NotEqual(bytes, await AskAsync(FaultType.MALFORMED_RESPONSE_CHUNK, form));
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    // Its first half is abcabc.
    private static byte[] Body() => "abcabcdefdef"u8.ToArray();

    private async Task<byte[]> AskAsync(FaultType fault, string form)
    {
        _server.ResetMappings();
        _server.Given(Request.Create()).RespondWith(Response.Create().WithCallback((IRequestMessage _) => Made(fault, form)));
        using var response = await _client.GetAsync("/");
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("text/x-made", response.Content.Headers.ContentType!.ToString());
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static ResponseMessage Made(FaultType fault, string form)
    {
        var message = new ResponseMessage
        {
            StatusCode = 202,
            FaultType = fault,
            BodyData = form switch
            {
                "text" => new BodyData { DetectedBodyType = BodyType.String, BodyAsString = "abcabcdefdef" },
                "bytes" => new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = Body() },
                _ => null,
            },
        };
        message.AddHeader("Content-Type", "text/x-made");
        return message;
    }
}
