using NBomber.Contracts;
using NBomber.CSharp;

namespace Conformance.Load.Running;

/// <summary>
/// A run as a scenario of NBomber, which gives workers, their life, and reports of its own. The workers are a constant number of copies;
/// when each of them does what, <see cref="LoadRun"/> decides, since an injection of NBomber does not tell the moment that was meant.
/// </summary>
public static class LoadScenario
{
    /// <summary>Name of the step that is one request.</summary>
    public const string Step = "inquiry";

    // Above the deadline of the run itself, which is what ends it.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    /// <summary>The scenario.</summary>
    /// <param name="name">Its name in NBomber's reports.</param>
    /// <param name="workers">How many requests may be under way at once.</param>
    /// <param name="most">The longest that it may last.</param>
    /// <param name="warmUp">Done before the run begins and counted nowhere.</param>
    /// <param name="begin">Begins the run; called once, when the workers are about to start.</param>
    public static ScenarioProps Create(string name, int workers, TimeSpan most, Func<Task> warmUp, Func<LoadRun> begin)
    {
        var run = new Lazy<LoadRun>(begin);
        return Scenario.Create(name, async context =>
            {
                if (await run.Value.TakeAsync() is not { } taken)
                {
                    context.StopScenario(name, "every arrival was taken");
                    return Response.Ok(statusCode: "over");
                }

                return await NBomber.CSharp.Step.Run(Step, context, async () =>
                {
                    var outcome = await run.Value.CarryOutAsync(taken);
                    return outcome.IsError ? Response.Fail(statusCode: outcome.Kind) : Response.Ok(statusCode: outcome.Kind);
                });
            })
            .WithInit(_ => warmUp())
            .WithoutWarmUp()
            .WithMaxFailCount(int.MaxValue)
            .WithLoadSimulations(Simulation.KeepConstant(copies: workers, during: most + Slack));
    }
}
