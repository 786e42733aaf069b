using Reqnroll.BoDi;

namespace Reqnroll;

public class ScenarioContext : ReqnrollContext
{
    internal ScenarioContext(IObjectContainer scenarioContainer, ScenarioInfo scenarioInfo)
    {
        ScenarioContainer = scenarioContainer;
        ScenarioInfo = scenarioInfo;
    }

    public IObjectContainer ScenarioContainer { get; }

    public ScenarioInfo ScenarioInfo { get; }

    public ScenarioExecutionStatus ScenarioExecutionStatus { get; internal set; }

    public ScenarioStepContext StepContext { get; internal set; }

    internal List<string> MissingSteps { get; } = [];
}
