using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock;

/// <inheritdoc />
public class ResponseMessage : IResponseMessage
{
    public IBodyData? BodyData { get; set; }

    public IDictionary<string, WireMockList<string>>? Headers { get; set; } = new Dictionary<string, WireMockList<string>>();

    public object? StatusCode { get; set; }

    public FaultType FaultType { get; set; }

    public void AddHeader(string name, string value) => AddHeader(name, [value]);

    /// <summary>Adds to what the header has already.</summary>
    public void AddHeader(string name, params string[] values)
    {
        Headers ??= new Dictionary<string, WireMockList<string>>();
        Headers[name] = Headers.TryGetValue(name, out var present) ? new WireMockList<string>(present.Union(values)) : new WireMockList<string>(values);
    }
}
