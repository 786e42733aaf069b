using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>What keeps a terminal going.</summary>
public sealed class TerminalLoopTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly TerminalBench _bench = new();
    private readonly CancellationTokenSource _stop = new();

    [Fact]
    public async Task Without_a_watcher_the_next_look_finds_a_request()
    {
        var time = new StoppedTime(_bench.Time);
        var running = new TerminalLoop(_bench.Terminal, _bench.Folders, TimeSpan.FromMilliseconds(500), time) { Watches = false }.RunAsync(_stop.Token);
        Assert.Equal(TimeSpan.FromMilliseconds(500), await time.WaitedAsync().WaitAsync(Limit));
        _bench.Put("OQSsiquc01req_1.xml");
        _bench.Time.Advance(TimeSpan.FromMilliseconds(500));
        await time.WaitedAsync().WaitAsync(Limit);
        Assert.NotNull(_bench.Answer("OQSsiquc01res_1.xml"));
        await _stop.CancelAsync();
        await running.WaitAsync(Limit);
    }

    [Fact]
    public async Task A_watcher_calls_for_a_look_before_the_next_one_is_due()
    {
        var time = new StoppedTime(_bench.Time);
        var running = new TerminalLoop(_bench.Terminal, _bench.Folders, TimeSpan.FromHours(1), time).RunAsync(_stop.Token);
        await time.WaitedAsync().WaitAsync(Limit);
        _bench.Put("OQSsiquc01req_1.xml");
        // The clock stands still: only the watcher can call.
        while (_bench.Answer("OQSsiquc01res_1.xml") is null)
        {
            await time.WaitedAsync().WaitAsync(Limit);
        }

        await _stop.CancelAsync();
        await running.WaitAsync(Limit);
    }

    [Fact]
    public async Task An_answer_that_falls_due_before_the_next_look_comes_when_it_is_due()
    {
        using var bench = new TerminalBench(AnswerDelay.Parse("0.2")!.Value);
        var time = new StoppedTime(bench.Time);
        bench.Put("OQSsiquc01req_1.xml");
        var running = new TerminalLoop(bench.Terminal, bench.Folders, TimeSpan.FromMilliseconds(500), time) { Watches = false }.RunAsync(_stop.Token);
        Assert.Equal(TimeSpan.FromMilliseconds(200), await time.WaitedAsync().WaitAsync(Limit));
        bench.Time.Advance(TimeSpan.FromMilliseconds(200));
        await time.WaitedAsync().WaitAsync(Limit);
        Assert.NotNull(bench.Answer("OQSsiquc01res_1.xml"));
        await _stop.CancelAsync();
        await running.WaitAsync(Limit);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _bench.Dispose();
    }
}
