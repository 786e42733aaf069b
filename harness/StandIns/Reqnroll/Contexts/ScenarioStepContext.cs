namespace Reqnroll;

public class ScenarioStepContext : ReqnrollContext
{
    internal ScenarioStepContext(StepInfo stepInfo) => StepInfo = stepInfo;

    public StepInfo StepInfo { get; }

    public ScenarioExecutionStatus Status { get; set; }
}
