namespace WireMock.Types;

/// <summary>What a body was recognised as.</summary>
public enum BodyType
{
    None = 0,
    String = 1,
    Json = 2,
    Bytes = 3,
}
