namespace WireMock.ResponseBuilders;

/// <summary>What goes wrong with an answer. Each is an answer all the same: the package cuts no connection.</summary>
public enum FaultType
{
    NONE = 0,

    /// <summary>Status and headers, and no body.</summary>
    EMPTY_RESPONSE = 1,

    /// <summary>The bytes of half the body and of nothing, each once, under status and headers.</summary>
    MALFORMED_RESPONSE_CHUNK = 2,
}
