using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception.Days;
using Conformance.Terminal;

namespace Conformance.Cli.Reception;

/// <summary>Which day is played at a reception, and how fast.</summary>
internal sealed class DayOptions
{
    private readonly Option<string?> _script = new("--script") { Description = "Plan of a day (fixtures/days): people come when it says, and the program ends when the day is over" };
    private readonly Option<string?> _pace = new("--pace") { Description = $"How many times as fast as the plan the day goes by (1); {DayPace.AsFetched}: the next one comes once the last result is gone from face" };

    public void AddTo(Command command)
    {
        command.Add(_script);
        command.Add(_pace);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_pace) is { } pace && DayPace.Parse(pace) is null)
            {
                result.AddError($"--pace takes a number above 0, at most 1000000, or {DayPace.AsFetched}");
            }
            else if (result.GetValue(_pace) is not null && result.GetValue(_script) is null)
            {
                result.AddError("--pace goes with --script");
            }
        });
    }

    /// <summary>The day; null for none.</summary>
    /// <exception cref="BenchFaultException">Its file cannot be read or is not right.</exception>
    public DayPlay? Of(ParseResult parsed, BenchFixtures fixtures, TerminalFolders folders, TimeProvider time) =>
        parsed.GetValue(_script) is { } file ? new(DayPlanFile.Read(file, fixtures), DayPace.Parse(parsed.GetValue(_pace) ?? "1")!, folders, time) : null;
}
