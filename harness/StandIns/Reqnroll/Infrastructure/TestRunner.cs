using System.Runtime.ExceptionServices;
using Reqnroll.BoDi;
using Reqnroll.Bindings;
using Reqnroll.Tracing;
using Reqnroll.UnitTestProvider;

namespace Reqnroll.Infrastructure;

/// <summary>Runs one scenario at a time: a failed step is kept, not thrown, and the steps after it are skipped.</summary>
internal sealed class TestRunner(ObjectContainer threadContainer, BindingRegistry registry) : ITestRunner
{
    private readonly StepMatcher _matcher = new(registry, new ArgumentConversion(registry));
    private ScenarioBindings _bindings;

    public FeatureContext FeatureContext { get; private set; }

    public ScenarioContext ScenarioContext { get; private set; }

    public Task OnTestRunAsync(HookType type) => new ScenarioBindings(registry, threadContainer, null, null).FireAsync(type);

    public Task OnFeatureStartAsync(FeatureInfo featureInfo)
    {
        var container = new ObjectContainer(threadContainer);
        FeatureContext = new FeatureContext(container, featureInfo);
        container.RegisterInstanceAs(FeatureContext);
        container.RegisterInstanceAs(featureInfo);
        return new ScenarioBindings(registry, container, featureInfo, null).FireAsync(HookType.BeforeFeature);
    }

    public async Task OnFeatureEndAsync()
    {
        var (container, feature) = (FeatureContext.FeatureContainer, FeatureContext.FeatureInfo);
        try
        {
            await new ScenarioBindings(registry, container, feature, null).FireAsync(HookType.AfterFeature);
        }
        finally
        {
            FeatureContext = null;
            container.Dispose();
        }
    }

    public void OnScenarioInitialize(ScenarioInfo scenarioInfo, RuleInfo ruleInfo)
    {
        var container = new ObjectContainer(FeatureContext.FeatureContainer);
        ScenarioContext = new ScenarioContext(container, scenarioInfo);
        container.RegisterInstanceAs(ScenarioContext);
        container.RegisterInstanceAs(scenarioInfo);
        _bindings = new ScenarioBindings(registry, container, FeatureContext.FeatureInfo, scenarioInfo);
    }

    public async Task OnScenarioStartAsync()
    {
        try
        {
            await _bindings.FireAsync(HookType.BeforeScenario);
        }
        catch (Exception error)
        {
            Keep(error);
        }
    }

    public Task CollectScenarioErrorsAsync()
    {
        switch (ScenarioContext.ScenarioExecutionStatus)
        {
            case ScenarioExecutionStatus.OK:
                break;
            case ScenarioExecutionStatus.StepDefinitionPending:
                threadContainer.Resolve<IUnitTestRuntimeProvider>().TestPending(new PendingStepException().Message);
                break;
            case ScenarioExecutionStatus.UndefinedStep:
                threadContainer.Resolve<IUnitTestRuntimeProvider>().TestPending(
                    string.Join(Environment.NewLine, [new MissingStepDefinitionException().Message, .. ScenarioContext.MissingSteps]));
                break;
            default:
                ExceptionDispatchInfo.Throw(ScenarioContext.TestError);
                break;
        }

        return Task.CompletedTask;
    }

    public async Task OnScenarioEndAsync()
    {
        if (ScenarioContext is not { } scenario)
        {
            return;
        }

        try
        {
            await FireAsync(HookType.AfterScenario);
        }
        finally
        {
            ScenarioContext = null;
            scenario.ScenarioContainer.Dispose();
        }
    }

    public Task GivenAsync(string text, string multilineTextArg, Table tableArg, string keyword = null) =>
        StepAsync(StepDefinitionType.Given, text, multilineTextArg, tableArg);

    public Task WhenAsync(string text, string multilineTextArg, Table tableArg, string keyword = null) =>
        StepAsync(StepDefinitionType.When, text, multilineTextArg, tableArg);

    public Task ThenAsync(string text, string multilineTextArg, Table tableArg, string keyword = null) =>
        StepAsync(StepDefinitionType.Then, text, multilineTextArg, tableArg);

    private async Task StepAsync(StepDefinitionType type, string text, string multilineText, Table table)
    {
        var step = new StepInfo(type, text, table is null or DataTable ? table : new DataTable(table), multilineText);
        ScenarioContext.StepContext = new ScenarioStepContext(step);
        Trace?.WriteTestOutput($"{type} {text}");
        var isHooked = false;
        try
        {
            var match = _matcher.Find(step, FeatureContext.FeatureInfo, ScenarioContext.ScenarioInfo) ?? throw Missing(step);
            if (ScenarioContext.ScenarioExecutionStatus != ScenarioExecutionStatus.OK)
            {
                ScenarioContext.StepContext.Status = ScenarioExecutionStatus.Skipped;
                return;
            }

            var arguments = await _bindings.ArgumentsAsync(match);
            isHooked = true;
            await FireAsync(HookType.BeforeStep);
            await _bindings.InvokeAsync(match.Definition.Method, arguments);
        }
        catch (Exception error)
        {
            Keep(error);
        }
        finally
        {
            if (isHooked)
            {
                await FireAsync(HookType.AfterStep);
            }

            ScenarioContext.StepContext = null;
        }
    }

    private ITraceListener Trace => threadContainer.IsRegistered<ITraceListener>() ? threadContainer.Resolve<ITraceListener>() : null;

    private MissingStepDefinitionException Missing(StepInfo step)
    {
        ScenarioContext.MissingSteps.Add(StepSnippet.Of(step.StepDefinitionType, step.Text, step.MultilineText is not null, step.Table is not null));
        return new MissingStepDefinitionException();
    }

    // An error of a hook fails the scenario, and is thrown as well.
    private async Task FireAsync(HookType type)
    {
        try
        {
            await _bindings.FireAsync(type);
        }
        catch (Exception error)
        {
            ScenarioContext.TestError ??= error;
            ScenarioContext.ScenarioExecutionStatus = ScenarioExecutionStatus.TestError;
            throw;
        }
    }

    private void Keep(Exception error)
    {
        var status = error switch
        {
            PendingStepException => ScenarioExecutionStatus.StepDefinitionPending,
            MissingStepDefinitionException => ScenarioExecutionStatus.UndefinedStep,
            BindingException => ScenarioExecutionStatus.BindingError,
            _ => ScenarioExecutionStatus.TestError,
        };
        Trace?.WriteToolOutput($"error: {error.Message}");
        if (ScenarioContext.StepContext is { } step)
        {
            step.Status = status;
        }

        if (ScenarioContext.ScenarioExecutionStatus < status)
        {
            ScenarioContext.ScenarioExecutionStatus = status;
            ScenarioContext.TestError = error is BindingException || status == ScenarioExecutionStatus.TestError ? error : ScenarioContext.TestError;
        }
    }
}
