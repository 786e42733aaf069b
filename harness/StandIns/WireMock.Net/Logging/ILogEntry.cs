using WireMock.Matchers.Request;

namespace WireMock.Logging;

/// <summary>One request, what answered it and what was sent.</summary>
public interface ILogEntry
{
    Guid Guid { get; }

    IRequestMessage? RequestMessage { get; }

    IResponseMessage? ResponseMessage { get; }

    /// <summary>Null when no mapping matched.</summary>
    Guid? MappingGuid { get; }

    /// <summary>Null when no mapping matched or the mapping has no title.</summary>
    string? MappingTitle { get; }

    /// <summary>Null when no mapping matched.</summary>
    IRequestMatchResult? RequestMatchResult { get; }
}
