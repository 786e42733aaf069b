using WireMock.Matchers.Request;

namespace WireMock.Logging;

internal sealed class LogEntry : ILogEntry
{
    public Guid Guid { get; } = Guid.NewGuid();

    public required IRequestMessage? RequestMessage { get; init; }

    public required IResponseMessage? ResponseMessage { get; init; }

    public required Guid? MappingGuid { get; init; }

    public required string? MappingTitle { get; init; }

    public required IRequestMatchResult? RequestMatchResult { get; init; }
}
