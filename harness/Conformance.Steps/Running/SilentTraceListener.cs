using Reqnroll.Tracing;

namespace Conformance.Steps.Running;

/// <summary>Keeps the step trace off the console: the observation log and the reports say what happened.</summary>
public sealed class SilentTraceListener : ITraceListener
{
    /// <inheritdoc/>
    public void WriteTestOutput(string message)
    {
    }

    /// <inheritdoc/>
    public void WriteToolOutput(string message)
    {
    }
}
