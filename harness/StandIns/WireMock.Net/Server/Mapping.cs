using WireMock.Matchers.Request;
using WireMock.ResponseProviders;

namespace WireMock.Server;

internal sealed record Mapping(Guid Guid, string? Title, int Priority, IRequestMatcher Matcher, IResponseProvider Provider);
