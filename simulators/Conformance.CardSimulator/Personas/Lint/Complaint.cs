namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>What is wrong, at which JSON path, and what to do.</summary>
internal sealed record Complaint(string Where, string What, string Hint)
{
    public PersonaFault In(string file) => new(file, Where, What, Hint);
}
