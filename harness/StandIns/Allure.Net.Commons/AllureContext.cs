using System.Collections.Immutable;

namespace Allure.Net.Commons;

/// <summary>What is open in one asynchronous flow. Immutable: a flow that forks cannot close what its parent opened.</summary>
public sealed record class AllureContext
{
    internal TestResult Test { get; init; }

    internal ImmutableStack<StepResult> Steps { get; init; } = ImmutableStack<StepResult>.Empty;

    internal TestResult OpenTest =>
        Test ?? throw new InvalidOperationException("No test is open in this flow: start one before reporting to it.");

    internal StepResult OpenStep => Steps.IsEmpty
        ? throw new InvalidOperationException("No step is open in this flow: start one before reporting to it.")
        : Steps.Peek();

    internal ExecutableItem OpenItem => Steps.IsEmpty ? OpenTest : Steps.Peek();
}
