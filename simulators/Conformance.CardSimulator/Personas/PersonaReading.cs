namespace Conformance.CardSimulator.Personas;

/// <summary>What came of reading a persona file.</summary>
public abstract record PersonaReading
{
    private PersonaReading()
    {
    }

    /// <summary>The file is right and so is everything it points to.</summary>
    public sealed record Accepted(Persona Persona) : PersonaReading;

    /// <summary>The file cannot be used; all that is wrong with it, at least one.</summary>
    public sealed record Refused(IReadOnlyList<PersonaFault> Faults) : PersonaReading;
}
