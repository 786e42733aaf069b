using System.Text;
using Conformance.Bench;
using Conformance.Load.Requests;

namespace Conformance.Harness.Tests.Load;

public sealed class OwnRequestsFileTests : IDisposable
{
    private static readonly string Reception = Path.Combine(LoadFiles.Fixtures, "traffic", "requests", "reception.json");
    private readonly LoadFiles _files = new();

    [Fact]
    public void Bodies_are_read_from_the_files_beside_it_as_their_bytes_are()
    {
        byte[] shiftJis = [0x8E, 0x7B, 0x7B];
        File.WriteAllBytes(Path.Combine(_files.Folder, "inquiry-by-number.xml"), shiftJis);

        var own = OwnRequestsFile.Read(_files.Changed(Reception, "\"reception\"", "\"other\""));

        Assert.Equal(shiftJis, own.Requests[0].Content);
        Assert.Null(own.Requests[1].Content);
    }

    [Theory]
    [InlineData("\"share\": 0.9", "\"share\": 0.8", "$.requests: their shares add up to 1")]
    [InlineData("\"share\": 0.9", "\"share\": 0", "$.requests: their shares")]
    [InlineData("\"name\": \"challenge\"", "\"name\": \"inquiry by number\"", "$.requests: each has a name")]
    [InlineData("\"name\": \"challenge\"", "\"name\": \"\"", "$.requests[1].name")]
    [InlineData("\"method\": \"POST\",\n      \"path\": \"challenges\"", "\"method\": \"post\", \"path\": \"challenges\"", "$.requests[1].method")]
    [InlineData("\"path\": \"challenges\"", "\"path\": \"http://192.0.2.1/challenges\"", "$.requests[1].path")]
    [InlineData("\"path\": \"challenges\"", "\"path\": \"//192.0.2.1/challenges\"", "$.requests[1].path")]
    [InlineData("\"status\": 201", "\"status\": 700", "$.requests[1].due.status")]
    [InlineData("\"status\": 201", "\"status\": 201, \"contains\": \"\"", "$.requests[1].due.contains")]
    [InlineData("\"bodyFile\"", "\"body\": \"x\", \"bodyFile\"", "$.requests[0].body: body and bodyFile")]
    [InlineData("\"bodyFile\": \"inquiry-by-number.xml\"", "\"bodyFile\": \"nothing.xml\"", "$.requests[0].bodyFile: ")]
    [InlineData("\"bodyFile\": \"inquiry-by-number.xml\"", "\"bodyFile\": \"\\u0000\"", "$.requests[0].bodyFile: ")]
    [InlineData("\"bodyFile\": \"inquiry-by-number.xml\"", "\"bodyFile\": \".\"", "$.requests[0].bodyFile: ")]
    [InlineData("\"bodyFile\"", "\"content\"", "$.requests[0].content")]
    [InlineData("\"due\": {\"status\": 201}", "\"due\": 201", "$.requests[1].due")]
    [InlineData("\"requests\": [", "\"requests\": [null, ", "$.requests[0]: null is nothing")]
    [InlineData("\"headers\": {\"Content-Type\": \"application/xml\"}", "\"headers\": {\"Content-Type\": null}", "$.requests[0].headers.Content-Type: null is nothing")]
    public void What_is_wrong_is_named_with_its_place(string right, string wrong, string place)
    {
        var fault = Assert.Throws<BenchFaultException>(() => OwnRequestsFile.Read(_files.Changed(Reception, right, wrong)));

        Assert.Contains($"changed.json, {place}", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"X-Api-Key\": \"geheim\\u000d\\u000aX: y\"")]
    [InlineData("\"X-Api-Key\": \"geheim 鍵\"")]
    [InlineData("\"X Api Key\": \"geheim\"")]
    [InlineData("\"Content-Length\": \"12\"")]
    [InlineData("\"transfer-encoding\": \"chunked\"")]
    public void A_header_that_http_does_not_take_is_named_by_its_place_and_not_told(string header)
    {
        var fault = Assert.Throws<BenchFaultException>(() => OwnRequestsFile.Read(_files.Changed(Reception, "\"Content-Type\": \"application/xml\"", $"\"Accept\": \"*/*\", {header}")));

        Assert.Contains("$.requests[0].headers: HTTP takes no such header, by its name or its value (number 2)", fault.What, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_too_long_is_refused()
    {
        File.WriteAllBytes(Path.Combine(_files.Folder, "inquiry-by-number.xml"), new byte[(1024 * 1024) + 1]);

        Assert.Contains("longer than 1024 KiB", Assert.Throws<BenchFaultException>(() => OwnRequestsFile.Read(_files.Changed(Reception, "\"reception\"", "\"other\""))).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_ask_otherwise_have_another_digest()
    {
        var own = OwnRequestsFile.Read(Reception);
        var otherBody = own with { Requests = [own.Requests[0] with { Content = Encoding.ASCII.GetBytes("other") }, own.Requests[1]] };
        var otherHeader = own with { Requests = [own.Requests[0], own.Requests[1] with { Headers = new Dictionary<string, string> { ["X-Api-Key"] = "1" } }] };

        Assert.Equal(OwnRequestsFile.Digest(own), OwnRequestsFile.Digest(OwnRequestsFile.Read(Reception)));
        Assert.Equal(3, new[] { own, otherBody, otherHeader }.Select(OwnRequestsFile.Digest).Distinct().Count());
    }

    public void Dispose() => _files.Dispose();
}
