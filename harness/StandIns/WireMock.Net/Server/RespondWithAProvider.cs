using WireMock.Matchers.Request;
using WireMock.ResponseProviders;

namespace WireMock.Server;

internal sealed class RespondWithAProvider(IRequestMatcher matcher, Action<Mapping> register) : IRespondWithAProvider
{
    private int _priority;
    private string? _title;
    private string? _scenario;
    private string? _state;
    private string? _next;
    private int _times = 1;

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

    public IRespondWithAProvider InScenario(string scenario)
    {
        _scenario = scenario;
        return this;
    }

    public IRespondWithAProvider WhenStateIs(string state)
    {
        _state = _scenario is null ? throw new NotSupportedException("Unable to set state condition when no scenario is defined.") : state;
        return this;
    }

    public IRespondWithAProvider WillSetStateTo(string state, int? times = 1)
    {
        _next = _scenario is null ? throw new NotSupportedException("Unable to set next state when no scenario is defined.") : state;
        _times = times ?? 1;
        return this;
    }

    public void RespondWith(IResponseProvider provider) =>
        register(new Mapping(Guid, _title, _priority, matcher, provider, _scenario is null ? null : new ScenarioTurn(_scenario, _state, _next, _times)));
}
