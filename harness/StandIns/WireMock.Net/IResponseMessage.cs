using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock;

/// <summary>A response as it is going to be sent.</summary>
public interface IResponseMessage
{
    IBodyData? BodyData { get; set; }

    IDictionary<string, WireMockList<string>>? Headers { get; set; }

    /// <summary>A number, an <see cref="System.Net.HttpStatusCode"/> or a text; null sends 200.</summary>
    object? StatusCode { get; set; }

    FaultType FaultType { get; set; }

    void AddHeader(string name, string value);

    void AddHeader(string name, params string[] values);
}
