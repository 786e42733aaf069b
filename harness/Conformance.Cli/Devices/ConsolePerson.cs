using Conformance.Bench.Devices.Outside;

namespace Conformance.Cli.Devices;

/// <summary>Asks whoever sits before the console, with a countdown.</summary>
/// <param name="output">Where questions go.</param>
/// <param name="input">Where answers come from.</param>
/// <param name="time">The real clock.</param>
internal sealed class ConsolePerson(TextWriter output, TextReader input, TimeProvider time) : IPersonAtDesk
{
    /// <summary>As long as a person may take to find a card.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(30);

    // Kept when nobody answered in time: the console cannot be told to stop reading.
    private Task<string?>? _line;

    public Task<PersonReply> AskToActAsync(string act) => AskAsync(act, "Enter: done; x and why: could not do.");

    public Task<PersonReply> AskToTellAsync(string question) => AskAsync(question, "x and why: cannot tell.");

    private async Task<PersonReply> AskAsync(string what, string how)
    {
        if (_line is { IsCompleted: true })
        {
            // Came too late for the question that it answers.
            _line = null;
        }

        await output.WriteLineAsync($">>> {what}\n    {how} {Patience.TotalSeconds} s");
        _line ??= Task.Run(input.ReadLine);
        for (var left = Patience; left > TimeSpan.Zero; left -= Tick)
        {
            if (await Task.WhenAny(_line, Task.Delay(Tick, time)) == _line)
            {
                return Take(await _line);
            }

            await output.WriteLineAsync($"    {(left - Tick).TotalSeconds} s left");
        }

        return new PersonReply.CouldNot($"nobody answered within {Patience.TotalSeconds} s");
    }

    private PersonReply Take(string? line)
    {
        _line = null;
        return line switch
        {
            null => new PersonReply.CouldNot("nobody is at the console"),
            "x" => new PersonReply.CouldNot("the person gave no reason"),
            _ when line.StartsWith("x ", StringComparison.Ordinal) => new PersonReply.CouldNot(line[2..]),
            _ => new PersonReply.Given(line.Trim()),
        };
    }
}
