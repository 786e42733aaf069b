using System.Text;
using WireMock.Types;

namespace WireMock.Util;

/// <summary>A body and what it was recognised as.</summary>
public interface IBodyData
{
    byte[]? BodyAsBytes { get; set; }

    string? BodyAsString { get; set; }

    Encoding? Encoding { get; set; }

    BodyType? DetectedBodyType { get; set; }
}
