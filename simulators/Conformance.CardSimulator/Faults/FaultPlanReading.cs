namespace Conformance.CardSimulator.Faults;

/// <summary>What reading a plan came to.</summary>
public abstract record FaultPlanReading
{
    private FaultPlanReading()
    {
    }

    /// <summary>It can be followed.</summary>
    public sealed record Accepted(FaultPlan Plan) : FaultPlanReading;

    /// <summary>It cannot.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Where">A JSON path, or $ for the whole file.</param>
    /// <param name="What">What is wrong.</param>
    /// <param name="Hint">What to do next.</param>
    public sealed record Refused(string File, string Where, string What, string Hint) : FaultPlanReading;
}
