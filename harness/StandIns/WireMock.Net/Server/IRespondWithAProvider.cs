using WireMock.ResponseProviders;

namespace WireMock.Server;

/// <summary>A mapping in the making; it takes effect at <see cref="RespondWith"/>.</summary>
public interface IRespondWithAProvider
{
    Guid Guid { get; }

    /// <summary>Lower goes first; 0 when not said.</summary>
    IRespondWithAProvider AtPriority(int priority);

    IRespondWithAProvider WithTitle(string title);

    void RespondWith(IResponseProvider provider);
}
