namespace Conformance.Steps.Running;

/// <summary>A step of the scenario has no step definition, or one that is not written yet. The message holds code to start from.</summary>
public sealed class UnboundStepException(string message) : Exception(message);
