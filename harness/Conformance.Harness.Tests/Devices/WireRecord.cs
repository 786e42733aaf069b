namespace Conformance.Harness.Tests.Devices;

/// <summary>Stands between bench and adapter and holds everything that goes by against the OpenAPI file.</summary>
internal sealed class WireRecord : DelegatingHandler
{
    private readonly OpenApiCheck _check = new();
    private readonly HashSet<string> _faults = [];

    /// <summary>Which operations went by, as method and path.</summary>
    public HashSet<string> Seen { get; } = [];

    /// <summary>How many requests went by.</summary>
    public int Requests { get; private set; }

    public IReadOnlyCollection<string> Faults() => _faults;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = new Uri(new Uri("http://any/"), request.RequestUri!).AbsolutePath;
        var sent = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        Requests++;
        Seen.Add($"{request.Method} {path}");
        foreach (var fault in _check.Faults(request.Method.Method, path, sent, (int)response.StatusCode, answer))
        {
            _faults.Add($"{request.Method} {path}: {fault}");
        }

        return response;
    }
}
