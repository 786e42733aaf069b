using System.Text;

namespace Conformance.Simulators.Tests.Authority.Mappings;

/// <summary>The real WireMock with our export answers as our centre does, as far as an export can tell. Needs Java and npm; without them this fails and says so.</summary>
[Trait("Needs", "wiremock")]
[Trait("Speed", "slow")]
public sealed class JavaWireMockTests : IDisposable
{
    private readonly ExportedDesk _desk = new();

    [Fact]
    public async Task The_java_wiremock_answers_the_same_requests_as_the_centre()
    {
        using var java = await JavaWireMock.StartAsync(_desk.Folder);
        await _desk.AnswersAsTheCentreAsync(java.Address);

        var right = Encoding.UTF8.GetBytes(ExportedDesk.Taro());
        foreach (var path in new[] { "messages/OQSsiquc02req", "messages", "message/OQSsiquc01req", "holders/" })
        {
            Assert.Equal((404, 404), await StatusesAsync(java.Address, path, right, ExportedDesk.Plain));
        }

        Assert.Equal((404, 404), (await GetAsync(_desk.Address), await GetAsync(java.Address)));

        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("""<?xml version="1.0" encoding="Shift_JIS" standalone="no"?>""" + ExportedDesk.Taro());
        Assert.Equal((200, 404), await StatusesAsync(java.Address, "messages/OQSsiquc01req", shiftJis, "application/xml; charset=Shift_JIS"));

        // What needs code: the centre says what is wrong and looks at other days; WireMock knows of neither.
        foreach (var body in new[] { ExportedDesk.Taro().Replace("</XmlMsg>", "", StringComparison.Ordinal), ExportedDesk.Taro("131234567"), ExportedDesk.Taro(day: "20250304"), ExportedDesk.Taro(insurer: "0699001X") })
        {
            Assert.Equal((200, 404), await StatusesAsync(java.Address, "messages/OQSsiquc01req", Encoding.UTF8.GetBytes(body), ExportedDesk.Plain));
        }
    }

    public void Dispose() => _desk.Dispose();

    private async Task<(int Ours, int Java)> StatusesAsync(Uri java, string path, byte[] body, string contentType) =>
        ((await _desk.PostAsync(_desk.Address, path, body, contentType)).Status, (await _desk.PostAsync(java, path, body, contentType)).Status);

    private static async Task<int> GetAsync(Uri server)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(server, "messages/OQSsiquc01req"));
        return (int)response.StatusCode;
    }
}
