using System.Collections.Specialized;
using Conformance.Bench.Observation.Stored;
using Reqnroll;
using Reqnroll.BoDi;

namespace Conformance.Steps.Running;

/// <summary>One pass through one scenario, in the order of calls that Reqnroll's generated code has.</summary>
internal static class ScenarioPass
{
    public static async Task<ScenarioRun> RunAsync(
        ITestRunner runner, ScenarioCase scenario, Action<IObjectContainer> register, IScenarioObserver observer, RunMode mode)
    {
        observer.ScenarioStarting(scenario);
        var ownTags = scenario.Tags.Except(scenario.Feature.Tags).ToArray();
        runner.OnScenarioInitialize(new ScenarioInfo(scenario.Title, "", ownTags, new OrderedDictionary(), [.. scenario.Feature.Tags]), null);
        var context = runner.ScenarioContext;
        var steps = new List<StepRun>();
        try
        {
            register(context.ScenarioContainer);
            await runner.OnScenarioStartAsync();
            foreach (var step in scenario.Steps.Where(step => mode == RunMode.Everything || step.Kind == StepKind.Then))
            {
                observer.StepStarting(step);
                steps.Add(await RunAsync(runner, context, step));
                observer.StepFinished(steps[^1]);
            }

            await ExplainUnboundAsync(runner, context, steps);
        }
        finally
        {
            await EndAsync(runner, context);
        }

        var isExplained = steps.Any(step => step.Exception is not null);
        var run = new ScenarioRun(scenario, steps, isExplained ? null : context.TestError);
        observer.ScenarioFinished(run);
        return run;
    }

    private static async Task<StepRun> RunAsync(ITestRunner runner, ScenarioContext context, ScenarioStep step)
    {
        var before = context.ScenarioExecutionStatus;
        try
        {
            await CallAsync(runner, step);
        }
        catch (Exception error) when (ReferenceEquals(error, context.TestError))
        {
            // A hook after the step threw, and Reqnroll keeps that as the scenario's error: it is judged below like any other.
        }

        if (before != ScenarioExecutionStatus.OK)
        {
            return new StepRun(step, StepStatus.Skipped, null);
        }

        var status = StatusOf(context);
        return new StepRun(step, status, status == StepStatus.Passed ? null : context.TestError);
    }

    private static Task CallAsync(ITestRunner runner, ScenarioStep step)
    {
        var table = step.Table is null ? null : TableOf(step.Table);
        return step.Kind switch
        {
            StepKind.Given => runner.GivenAsync(step.Text, step.DocString, table, step.Keyword),
            StepKind.When => runner.WhenAsync(step.Text, step.DocString, table, step.Keyword),
            _ => runner.ThenAsync(step.Text, step.DocString, table, step.Keyword),
        };
    }

    private static StepStatus StatusOf(ScenarioContext context) => context.ScenarioExecutionStatus switch
    {
        ScenarioExecutionStatus.OK => StepStatus.Passed,
        ScenarioExecutionStatus.UndefinedStep => StepStatus.Undefined,
        ScenarioExecutionStatus.StepDefinitionPending => StepStatus.Pending,
        // Reqnroll has one status for all binding errors; only its message tells this one.
        ScenarioExecutionStatus.BindingError
            when context.TestError.Message.StartsWith("Ambiguous step definitions", StringComparison.Ordinal) => StepStatus.Ambiguous,
        _ => StepStatus.Failed,
    };

    private static DataTable TableOf(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new DataTable([.. rows[0]]);
        foreach (var row in rows.Skip(1))
        {
            table.AddRow([.. row]);
        }

        return table;
    }

    // Reqnroll says what is missing only when the scenario's errors are collected.
    private static async Task ExplainUnboundAsync(ITestRunner runner, ScenarioContext context, List<StepRun> steps)
    {
        var unbound = steps.FindIndex(step => step.Status is StepStatus.Undefined or StepStatus.Pending);
        if (unbound < 0 || context.ScenarioExecutionStatus is not (ScenarioExecutionStatus.UndefinedStep or ScenarioExecutionStatus.StepDefinitionPending))
        {
            return;
        }

        try
        {
            await runner.CollectScenarioErrorsAsync();
        }
        catch (UnboundStepException explanation)
        {
            steps[unbound] = steps[unbound] with { Exception = explanation };
        }
    }

    private static async Task EndAsync(ITestRunner runner, ScenarioContext context)
    {
        try
        {
            await runner.OnScenarioEndAsync();
        }
        catch (Exception error) when (ReferenceEquals(error, context.TestError))
        {
            // Kept by Reqnroll as the scenario's error: the result has it.
        }
    }
}
