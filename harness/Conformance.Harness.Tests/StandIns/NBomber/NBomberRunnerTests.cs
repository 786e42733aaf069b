using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.CSharp;

namespace Conformance.Harness.Tests.StandIns.NBomber;

/// <summary>What the product relies on, asked of whatever stands behind the name. Counts alone: how long something took is nobody's promise.</summary>
public sealed class NBomberRunnerTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);

    [Fact]
    public void An_injection_starts_so_many_in_every_interval()
    {
        var stats = Run(Counting(), Simulation.Inject(3, interval: Short, during: Short * 4));

        Assert.Equal((12, 12, 0), (stats.AllRequestCount, stats.AllOkCount, stats.AllFailCount));
    }

    [Fact]
    public void A_ramp_rises_from_what_was_before()
    {
        var stats = Run(
            Counting(),
            Simulation.Inject(2, interval: Short, during: Short),
            Simulation.Pause(Short),
            Simulation.RampingInject(10, interval: Short, during: Short * 4));

        Assert.Equal(2 + 4 + 6 + 8 + 10, stats.AllRequestCount);
    }

    [Fact]
    public void A_random_rate_stays_within_its_bounds() =>
        Assert.InRange(Run(Counting(), Simulation.InjectRandom(2, 5, interval: Short, during: Short * 5)).AllRequestCount, 10, 25);

    [Fact]
    public void Copies_go_on_until_the_scenario_is_stopped()
    {
        var scenario = Scenario.Create("copies", context =>
        {
            if (context.InvocationNumber >= 50)
            {
                context.StopScenario("copies", "enough");
            }

            return Task.FromResult<IResponse>(Response.Ok());
        });

        var stats = Run(scenario, Simulation.KeepConstant(2, during: TimeSpan.FromMinutes(5)));

        Assert.InRange(stats.AllRequestCount, 50, 52);
    }

    [Fact]
    public void Copies_that_ramp_up_are_never_more_than_their_number()
    {
        var (together, most) = (0, 0);
        var scenario = Scenario.Create("ramp", async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref together));
            await Task.Yield();
            Interlocked.Decrement(ref together);
            if (context.InvocationNumber >= 50)
            {
                context.StopCurrentTest("enough");
            }

            return Response.Ok();
        });

        Run(scenario, Simulation.RampingConstant(4, during: TimeSpan.FromSeconds(1)));

        Assert.InRange(most, 1, 4);
    }

    [Fact]
    public void Steps_have_figures_and_status_codes_of_their_own()
    {
        var scenario = Scenario.Create("steps", async context =>
        {
            var first = await Step.Run("first", context, () => Task.FromResult(Response.Ok(statusCode: "200")));
            await Step.Run("second", context, () => Task.FromResult(Response.Fail(statusCode: "503", message: "no")));
            return first;
        });

        var stats = Run(scenario, Simulation.Inject(5, interval: Short, during: Short)).GetScenarioStats("steps");

        Assert.Equal((5, 0), (stats.Ok.Request.Count, stats.Fail.Request.Count));
        Assert.Equal((5, 0), (stats.GetStepStats("first").Ok.Request.Count, stats.GetStepStats("first").Fail.Request.Count));
        var code = Assert.Single(stats.GetStepStats("second").Fail.StatusCodes);
        Assert.Equal(("503", true, "no", 5), (code.StatusCode, code.IsError, code.Message, code.Count));
    }

    [Fact]
    public void What_a_scenario_throws_is_a_failure_and_the_test_goes_on()
    {
        var scenario = Scenario.Create("throws", _ => throw new InvalidOperationException("broken"));

        var stats = Run(scenario, Simulation.Inject(3, interval: Short, during: Short));

        Assert.Equal((0, 3), (stats.AllOkCount, stats.AllFailCount));
    }

    [Fact]
    public void A_response_may_tell_its_own_latency()
    {
        var scenario = Scenario.Create("own", _ => Task.FromResult<IResponse>(Response.Ok(latencyMs: 250)));

        var stats = Run(scenario, Simulation.Inject(4, interval: Short, during: Short)).GetScenarioStats("own");

        Assert.Equal((250, 250), (stats.Ok.Latency.MinMs, stats.Ok.Latency.MaxMs));
        Assert.InRange(stats.Ok.Latency.Percent99, 247, 253);
    }

    [Fact]
    public void Init_comes_first_clean_last_and_a_warm_up_is_not_counted()
    {
        var order = new ConcurrentQueue<string>();
        var scenario = Scenario.Create("life", _ =>
            {
                order.Enqueue("run");
                return Task.FromResult<IResponse>(Response.Ok());
            })
            .WithInit(_ => Tell("init"))
            .WithClean(_ => Tell("clean"))
            .WithWarmUpDuration(Short)
            .WithLoadSimulations(Simulation.Inject(2, interval: Short, during: Short));

        var stats = NBomberRunner.Run(NBomberRunner.RegisterScenarios(scenario).WithoutReports());

        Assert.Equal(2, stats.AllRequestCount);
        Assert.True(order.Count(one => one == "run") > 2);
        Assert.Equal(("init", "clean"), (order.First(), order.Last()));

        Task Tell(string what)
        {
            order.Enqueue(what);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public void Sinks_hear_of_the_beginning_and_the_end()
    {
        using var sink = new ListeningSink();

        NBomberRunner.Run(NBomberRunner.RegisterScenarios(Ready(Counting(), Simulation.Inject(2, interval: Short, during: Short)))
            .WithReportingSinks(sink)
            .WithReportingInterval(TimeSpan.FromSeconds(5))
            .WithoutReports());

        Assert.Equal(["init", "start", "final 2", "stop"], sink.Heard);
    }

    [Fact]
    public void Reports_are_written_in_every_format_asked_for()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var stats = NBomberRunner.Run(NBomberRunner.RegisterScenarios(Ready(Counting(), Simulation.Inject(2, interval: Short, during: Short)))
                .WithTestSuite("suite")
                .WithTestName("name")
                .WithReportFolder(folder.FullName)
                .WithReportFileName("load")
                .WithReportFormats(ReportFormat.Txt, ReportFormat.Html, ReportFormat.Csv, ReportFormat.Md));

            Assert.Equal(["load.csv", "load.html", "load.md", "load.txt"], folder.GetFiles().Select(file => file.Name).Order());
            Assert.All(stats.ReportFiles, report => Assert.Contains("counting", report.ReportContent, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Sinks_are_given_the_infrastructure_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "infra.json");
            File.WriteAllText(file, """{"Sink": {"Place": "here"}}""");
            using var sink = new ListeningSink();

            NBomberRunner.Run(NBomberRunner.LoadInfraConfig(NBomberRunner.RegisterScenarios(Ready(Counting(), Simulation.Inject(2, interval: Short, during: Short))), file)
                .WithReportingSinks(sink)
                .WithoutReports());

            Assert.Equal("here", sink.Infrastructure?["Sink:Place"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Too_many_failures_end_a_test()
    {
        var scenario = Scenario.Create("fails", _ => Task.FromResult<IResponse>(Response.Fail())).WithMaxFailCount(10);

        var stats = Run(scenario, Simulation.KeepConstant(1, during: TimeSpan.FromMinutes(5)));

        Assert.InRange(stats.AllFailCount, 10, 12);
    }

    private static ScenarioProps Counting() => Scenario.Create("counting", _ => Task.FromResult<IResponse>(Response.Ok()));

    private static ScenarioProps Ready(ScenarioProps scenario, params LoadSimulation[] simulations) => scenario.WithoutWarmUp().WithLoadSimulations(simulations);

    private static NodeStats Run(ScenarioProps scenario, params LoadSimulation[] simulations) =>
        NBomberRunner.Run(NBomberRunner.RegisterScenarios(Ready(scenario, simulations)).WithoutReports());

    private sealed class ListeningSink : IReportingSink
    {
        public List<string> Heard { get; } = [];

        public string SinkName => "listening";

        public IConfiguration? Infrastructure { get; private set; }

        public Task Init(IBaseContext context, IConfiguration infraConfig)
        {
            Infrastructure = infraConfig;
            return HearAsync("init");
        }

        public Task Start() => HearAsync("start");

        public Task SaveRealtimeStats(ScenarioStats[] stats) => HearAsync("realtime");

        public Task SaveFinalStats(NodeStats stats) => HearAsync(FormattableString.Invariant($"final {stats.AllRequestCount}"));

        public Task Stop() => HearAsync("stop");

        public void Dispose()
        {
        }

        private Task HearAsync(string what)
        {
            Heard.Add(what);
            return Task.CompletedTask;
        }
    }
}
