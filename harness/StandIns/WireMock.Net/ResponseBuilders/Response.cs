using System.Net;
using System.Text;
using WireMock.ResponseProviders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.ResponseBuilders;

/// <inheritdoc cref="IResponseBuilder" />
public class Response : IResponseBuilder
{
    private readonly ResponseMessage _message;
    private Func<IRequestMessage, Task<IResponseMessage>>? _callback;
    private TimeSpan _delay = TimeSpan.Zero;

    private Response(ResponseMessage message) => _message = message;

    public static IResponseBuilder Create(ResponseMessage? responseMessage = null) => new Response(responseMessage ?? new ResponseMessage());

    public static IResponseBuilder Create(Func<ResponseMessage> func) => new Response(func());

    public IResponseBuilder WithStatusCode(int code)
    {
        _message.StatusCode = code;
        return this;
    }

    public IResponseBuilder WithStatusCode(string code)
    {
        _message.StatusCode = code;
        return this;
    }

    public IResponseBuilder WithStatusCode(HttpStatusCode code) => WithStatusCode((int)code);

    public IResponseBuilder WithSuccess() => WithStatusCode(200);

    public IResponseBuilder WithNotFound() => WithStatusCode(404);

    public IResponseBuilder WithHeader(string name, params string[] values)
    {
        _message.AddHeader(name, values);
        return this;
    }

    public IResponseBuilder WithBody(string body, string? destination = "SameAsSource", Encoding? encoding = null)
    {
        _message.BodyData = Text(body, encoding);
        return this;
    }

    public IResponseBuilder WithBody(byte[] body, string? destination = "SameAsSource", Encoding? encoding = null)
    {
        _message.BodyData = new BodyData { BodyAsBytes = body, DetectedBodyType = BodyType.Bytes };
        return this;
    }

    public IResponseBuilder WithBody(Func<IRequestMessage, string> bodyFactory, string? destination = "SameAsSource", Encoding? encoding = null) =>
        WithCallback(request => new ResponseMessage { BodyData = Text(bodyFactory(request), encoding) });

    public IResponseBuilder WithBody(Func<IRequestMessage, Task<string>> bodyFactory, string? destination = "SameAsSource", Encoding? encoding = null) =>
        WithCallback(async request => new ResponseMessage { BodyData = Text(await bodyFactory(request), encoding) });

    public IResponseBuilder WithCallback(Func<IRequestMessage, IResponseMessage> callbackHandler) =>
        WithCallback(request => Task.FromResult(callbackHandler(request)));

    public IResponseBuilder WithCallback(Func<IRequestMessage, Task<IResponseMessage>> callbackHandler)
    {
        _callback = callbackHandler;
        return this;
    }

    public IResponseBuilder WithDelay(TimeSpan delay)
    {
        if (delay != Timeout.InfiniteTimeSpan && delay <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), delay, "a delay is positive or infinite");
        }

        _delay = delay;
        return this;
    }

    public IResponseBuilder WithDelay(int milliseconds) => WithDelay(TimeSpan.FromMilliseconds(milliseconds));

    async Task<IResponseMessage> IResponseProvider.ProvideAsync(IRequestMessage request, CancellationToken stopping)
    {
        if (_delay != TimeSpan.Zero)
        {
            await Task.Delay(_delay, stopping);
        }

        if (_callback is null)
        {
            return _message;
        }

        var made = await _callback(request);
        made.StatusCode = _message.StatusCode ?? made.StatusCode;
        made.Headers = _message.Headers is { Count: > 0 } ? _message.Headers : made.Headers;
        return made;
    }

    private static BodyData Text(string body, Encoding? encoding) =>
        new() { BodyAsString = body, Encoding = encoding, DetectedBodyType = BodyType.String };
}
