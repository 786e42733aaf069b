using System.Text;
using WireMock.Types;

namespace WireMock.Util;

/// <inheritdoc />
public class BodyData : IBodyData
{
    public byte[]? BodyAsBytes { get; set; }

    public string? BodyAsString { get; set; }

    public Encoding? Encoding { get; set; }

    public BodyType? DetectedBodyType { get; set; }
}
