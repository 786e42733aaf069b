using WireMock.Matchers.Request;
using WireMock.ResponseProviders;

namespace WireMock.Server;

/// <param name="Turn">Its turn in a scenario; null for a mapping of none.</param>
internal sealed record Mapping(Guid Guid, string? Title, int Priority, IRequestMatcher Matcher, IResponseProvider Provider, ScenarioTurn? Turn);
