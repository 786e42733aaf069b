using System.Net;
using System.Text;
using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority.Stubs;

/// <summary>A centre with stubs before it, and somebody who asks it over HTTP.</summary>
internal sealed class StubDesk : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http;

    /// <param name="stubs">Each as a file has it, without the quotes' doubling: ' stands for ".</param>
    public StubDesk(params string[] stubs)
    {
        _folder.Write("stubs.json", Encoding.UTF8.GetBytes($"{{\"mappings\":[{string.Join(',', stubs).Replace('\'', '"')}]}}"));
        Reception = new("2025-03-01T09:05:10", new() { Stubs = StubBook.Read(_folder.Path) });
        _http = new() { BaseAddress = Centre.Address };
    }

    public Reception Reception { get; }

    public EligibilityCentre Centre => Reception.Centre;

    /// <summary>Each scenario with its state.</summary>
    public IReadOnlyList<string> States => [.. Centre.Stubs.Scenarios.Select(one => $"{one.Name} {one.State}")];

    public async Task<(int Status, string Body)> AskAsync(string path, string? body = "", string method = "POST", string? header = null, string contentType = "application/xml")
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType) };
        if (header is not null)
        {
            request.Headers.Add("X-Desk", header);
        }

        using var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> PostAsync(string path) => await _http.PostAsync(new Uri(path, UriKind.Relative), content: null);

    public void Dispose()
    {
        _http.Dispose();
        Reception.Dispose();
        _folder.Dispose();
    }
}
