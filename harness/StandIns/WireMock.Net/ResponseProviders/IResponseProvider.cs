namespace WireMock.ResponseProviders;

/// <summary>Makes the response to a request; made by <see cref="ResponseBuilders.Response"/>.</summary>
public interface IResponseProvider
{
    internal Task<IResponseMessage> ProvideAsync(IRequestMessage request, CancellationToken stopping);
}
