using Conformance.Authority;

namespace Conformance.Bench.Reception;

/// <summary>What stands behind a desk that has no centre and no terminal of its own.</summary>
/// <param name="Centre">The centre that its reader asks; belongs to somebody else.</param>
/// <param name="InstitutionCode">The institution's code.</param>
/// <param name="HandOver">Takes a result of its reader, and says under which name it lies; null when it could not.</param>
internal sealed record DeskBackground(EligibilityCentre Centre, string InstitutionCode, Func<string, ReadOnlyMemory<byte>, string?> HandOver)
{
    /// <summary>The line by which its reader asks, with the institution's certificate; gives null for a plain way.</summary>
    public Func<ServedLine?> Line { get; init; } = () => null;
}
