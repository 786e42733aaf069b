using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Time;
using Conformance.Cli.Devices;

namespace Conformance.Harness.Tests.Devices;

public sealed class ConsolePersonTests : IDisposable
{
    private readonly StringWriter _output = new();

    [Theory]
    [InlineData("", "")]
    [InlineData("  pin ok ", "pin ok")]
    public async Task A_line_is_an_answer(string line, string given) =>
        Assert.Equal(new PersonReply.Given(given), await Person(new StringReader(line + "\n")).AskToTellAsync("What does the screen show?"));

    [Theory]
    [InlineData("x\n", "the person gave no reason")]
    [InlineData("x the slot is jammed\n", "the slot is jammed")]
    [InlineData("", "nobody is at the console")]
    public async Task What_cannot_be_done_has_a_reason(string typed, string why) =>
        Assert.Equal(new PersonReply.CouldNot(why), await Person(new StringReader(typed)).AskToActAsync("Place the card of taro."));

    [Fact]
    public async Task Nobody_is_waited_for_longer_than_two_minutes_which_are_counted_down()
    {
        using var silent = new SilentConsole();
        var clock = new VirtualTime(DateTimeOffset.UnixEpoch);
        var asked = new ConsolePerson(_output, silent, clock).AskToActAsync("Place the card of taro.");
        while (!asked.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.Equal(new PersonReply.CouldNot("nobody answered within 120 s"), await asked);
        Assert.Equal(
            [">>> Place the card of taro.", "    Enter: done; x and why: could not do. 120 s", "    90 s left", "    60 s left", "    30 s left", "    0 s left", ""],
            _output.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    public void Dispose() => _output.Dispose();

    private ConsolePerson Person(TextReader input) => new(_output, input, TimeProviders.Wall);

    /// <summary>A console at which nobody types anything until it is disposed of.</summary>
    private sealed class SilentConsole : TextReader
    {
        private readonly ManualResetEventSlim _over = new();

        public override string? ReadLine()
        {
            _over.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            _over.Set();
            base.Dispose(disposing);
        }
    }
}
