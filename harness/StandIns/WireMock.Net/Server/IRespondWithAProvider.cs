using WireMock.ResponseProviders;

namespace WireMock.Server;

/// <summary>A mapping in the making; it takes effect at <see cref="RespondWith"/>.</summary>
public interface IRespondWithAProvider
{
    Guid Guid { get; }

    /// <summary>Lower goes first; 0 when not said.</summary>
    IRespondWithAProvider AtPriority(int priority);

    IRespondWithAProvider WithTitle(string title);

    IRespondWithAProvider InScenario(string scenario);

    /// <summary>Without it, the mapping is for a scenario that has no state yet, and not for every state.</summary>
    IRespondWithAProvider WhenStateIs(string state);

    /// <summary>Without it, the answer leaves the scenario without a state, as it was in the beginning, and not in the same one.</summary>
    /// <param name="state">The state.</param>
    /// <param name="times">How many answers it takes until then.</param>
    IRespondWithAProvider WillSetStateTo(string state, int? times = 1);

    void RespondWith(IResponseProvider provider);
}
