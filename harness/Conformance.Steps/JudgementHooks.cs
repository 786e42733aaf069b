using Conformance.Bench.Judgement;
using Reqnroll;
using Reqnroll.Bindings;

namespace Conformance.Steps;

/// <summary>Marks the log before every Then step, so that a stored log can be judged as it was.</summary>
[Binding]
public sealed class JudgementHooks(Judge judge, ScenarioContext scenario)
{
    /// <summary>Before the steps themselves see the log.</summary>
    [BeforeStep]
    public void MarkTheLog()
    {
        if (scenario.StepContext.StepInfo.StepDefinitionType == StepDefinitionType.Then)
        {
            judge.NextPoint();
        }
    }
}
