using Conformance.CardSimulator.Faults;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Cli.Commands;

/// <summary>One card that "conformance card insert" serves.</summary>
/// <param name="Persona">Whose.</param>
internal sealed record InsertedCard(Persona Persona)
{
    /// <summary>What goes wrong with it; null for nothing.</summary>
    public FaultPlan? Faults { get; init; }

    /// <summary>Whose card takes its place by that plan; null for nobody's.</summary>
    public Persona? Other { get; init; }

    /// <summary>Its answer to reset; null for the persona's own.</summary>
    public AnswerToReset? Atr { get; init; }

    /// <summary>The file of the transcript; null for none.</summary>
    public string? Transcript { get; init; }

    /// <summary>Key of the masked answers' hashes.</summary>
    public ReadOnlyMemory<byte> MaskKey { get; init; }
}
