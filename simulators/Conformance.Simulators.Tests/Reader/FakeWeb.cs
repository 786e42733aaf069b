using System.Net;
using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>One answer, or one failure, for whatever is sent.</summary>
internal sealed class FakeWeb : HttpMessageHandler
{
    private readonly HttpStatusCode _status;
    private readonly string _body = "";
    private readonly Exception? _failure;
    private readonly HttpClient _http;

    public FakeWeb(HttpStatusCode status, string body)
        : this(null) => (_status, _body) = (status, body);

    public FakeWeb(Exception? failure)
    {
        _failure = failure;
        _http = new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri("http://centre.test/") };
        Client = new CentreClient(_http);
    }

    public CentreClient Client { get; }

    /// <summary>Method, address and body of the last request.</summary>
    public string Seen { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Seen = $"{request.Method} {request.RequestUri} {body}";
        return _failure is null
            ? new HttpResponseMessage(_status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(_body)) }
            : throw _failure;
    }

    protected override void Dispose(bool disposing)
    {
        _http.Dispose();
        base.Dispose(disposing);
    }
}
