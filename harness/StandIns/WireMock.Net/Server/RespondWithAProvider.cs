using WireMock.Matchers.Request;
using WireMock.ResponseProviders;

namespace WireMock.Server;

internal sealed class RespondWithAProvider(IRequestMatcher matcher, Action<Mapping> register) : IRespondWithAProvider
{
    private int _priority;
    private string? _title;

    public Guid Guid { get; } = Guid.NewGuid();

    public IRespondWithAProvider AtPriority(int priority)
    {
        _priority = priority;
        return this;
    }

    public IRespondWithAProvider WithTitle(string title)
    {
        _title = title;
        return this;
    }

    public void RespondWith(IResponseProvider provider) => register(new Mapping(Guid, _title, _priority, matcher, provider));
}
