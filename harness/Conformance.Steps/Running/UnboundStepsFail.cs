using Reqnroll;
using Reqnroll.UnitTestProvider;

namespace Conformance.Steps.Running;

/// <summary>Makes an exception of what test frameworks show as pending, inconclusive or ignored: here, nothing but a pass is a pass.</summary>
public sealed class UnboundStepsFail : IUnitTestRuntimeProvider
{
    /// <inheritdoc/>
    public void TestPending(string message) => throw new UnboundStepException(message);

    /// <inheritdoc/>
    public void TestInconclusive(string message) => throw new UnboundStepException(message);

    /// <inheritdoc/>
    public void TestIgnore(string message) => throw new UnboundStepException(message);

    /// <inheritdoc/>
    public ScenarioExecutionStatus? DetectExecutionStatus(Exception exception) => null;
}
