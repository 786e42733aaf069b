namespace Conformance.CardSimulator.Personas;

/// <summary>One thing that is wrong with a persona file. No field holds a PIN.</summary>
/// <param name="File">The file that is at fault: the persona's or one that it points to.</param>
/// <param name="Where">A JSON path such as $.pins.authentication, or line and column; $ for the whole file.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Hint">What to do next.</param>
public sealed record PersonaFault(string File, string Where, string What, string Hint)
{
    /// <summary>One line for a person.</summary>
    public override string ToString() => $"{File}, {Where}: {What}. {Hint}.";
}
