using System.Text.Json;
using Conformance.Bench.Observation;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Reporting.Runs;

/// <summary>What the details of many scenarios have in common: screens, commands and status words. Details refer to them by their place.</summary>
public sealed class DetailPool
{
    private readonly Dictionary<string, int> _screens = [];
    private readonly Dictionary<PooledCommand, int> _commands = [];
    private readonly List<ScreenContent> _contents = [];
    private readonly SortedSet<string> _statuses = new(StringComparer.Ordinal);

    /// <summary>Every screen that was shown, once.</summary>
    public IReadOnlyList<ScreenContent> Screens => _contents;

    /// <summary>Every command that was sent, once.</summary>
    public IReadOnlyList<PooledCommand> Commands => [.. _commands.OrderBy(command => command.Value).Select(command => command.Key)];

    /// <summary>Every status word that came back.</summary>
    public IReadOnlyCollection<string> Statuses => _statuses;

    internal int Place(ScreenContent screen)
    {
        var key = JsonSerializer.Serialize(screen);
        if (!_screens.TryGetValue(key, out var place))
        {
            _screens.Add(key, place = _contents.Count);
            _contents.Add(screen);
        }

        return place;
    }

    internal int Place(RecordedCommand command)
    {
        var pooled = new PooledCommand(command with { Data = null }, command.IsMasked());
        if (!_commands.TryGetValue(pooled, out var place))
        {
            _commands.Add(pooled, place = _commands.Count);
        }

        return place;
    }

    internal void Add(string status) => _statuses.Add(status);
}
