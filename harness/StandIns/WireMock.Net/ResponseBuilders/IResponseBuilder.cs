using System.Net;
using System.Text;
using WireMock.ResponseProviders;

namespace WireMock.ResponseBuilders;

/// <summary>What is sent. The package spreads these members over a pyramid of interfaces.</summary>
public interface IResponseBuilder : IResponseProvider
{
    IResponseBuilder WithStatusCode(int code);

    IResponseBuilder WithStatusCode(string code);

    IResponseBuilder WithStatusCode(HttpStatusCode code);

    IResponseBuilder WithSuccess();

    IResponseBuilder WithNotFound();

    IResponseBuilder WithHeader(string name, params string[] values);

    IResponseBuilder WithBody(string body, string? destination = "SameAsSource", Encoding? encoding = null);

    IResponseBuilder WithBody(byte[] body, string? destination = "SameAsSource", Encoding? encoding = null);

    IResponseBuilder WithBody(Func<IRequestMessage, string> bodyFactory, string? destination = "SameAsSource", Encoding? encoding = null);

    IResponseBuilder WithBody(Func<IRequestMessage, Task<string>> bodyFactory, string? destination = "SameAsSource", Encoding? encoding = null);

    /// <summary>The callback makes the message; status and headers set on the builder win.</summary>
    IResponseBuilder WithCallback(Func<IRequestMessage, IResponseMessage> callbackHandler);

    IResponseBuilder WithCallback(Func<IRequestMessage, Task<IResponseMessage>> callbackHandler);

    IResponseBuilder WithDelay(TimeSpan delay);

    IResponseBuilder WithDelay(int milliseconds);
}
