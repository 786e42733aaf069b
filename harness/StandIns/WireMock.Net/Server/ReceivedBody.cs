using System.Text;
using System.Text.Unicode;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.Server;

/// <summary>A body as it was received; the text is made when somebody asks for it.</summary>
internal sealed class ReceivedBody : IBodyData
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private string? _text;

    public ReceivedBody(byte[] bytes)
    {
        BodyAsBytes = bytes;
        (Encoding, DetectedBodyType) = Utf8.IsValid(bytes) ? (StrictUtf8, BodyType.String) : ((Encoding?)null, BodyType.Bytes);
    }

    public byte[]? BodyAsBytes { get; set; }

    public string? BodyAsString
    {
        get => _text ??= DetectedBodyType == BodyType.String && BodyAsBytes is { } bytes ? StrictUtf8.GetString(bytes) : null;
        set => _text = value;
    }

    public Encoding? Encoding { get; set; }

    public BodyType? DetectedBodyType { get; set; }
}
