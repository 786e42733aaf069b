using WireMock.Logging;

namespace WireMock.Server;

/// <summary>A server that answers as it was told and remembers what it was asked.</summary>
public interface IWireMockServer : IDisposable
{
    bool IsStarted { get; }

    string? Url { get; }

    string[] Urls { get; }

    int Port { get; }

    List<int> Ports { get; }

    IReadOnlyList<ILogEntry> LogEntries { get; }

    void Stop();

    void Reset();

    void ResetLogEntries();

    void ResetMappings();

    /// <summary>No scenario has a state any more.</summary>
    void ResetScenarios();

    /// <summary>Puts a scenario into a state, whether a mapping knows of the two or not.</summary>
    bool SetScenarioState(string name, string state);
}
