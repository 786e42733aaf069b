using Conformance.Bench.Outcomes.Waivers;
using Conformance.Certification.Draws;
using Conformance.Certification.Statements;

namespace Conformance.Certification.Issuing;

/// <summary>What "conformance certify" was told.</summary>
/// <param name="Nonce">The relying party's nonce; null to draw one.</param>
/// <param name="Waivers">The waivers.</param>
/// <param name="Out">The folder for the bundle; new or empty, unless what is in it goes on.</param>
/// <param name="Key">Whoever issues signs with it.</param>
/// <param name="Witness">The laboratory's key; null when nobody witnessed.</param>
/// <param name="Laboratory">The laboratory's name; null likewise.</param>
public sealed record CertificateOrder(Nonce? Nonce, IReadOnlyList<Waiver> Waivers, string Out, SigningKey Key, SigningKey? Witness, string? Laboratory)
{
    /// <summary>Whether what was begun in the folder and interrupted goes on, instead of a new beginning.</summary>
    public bool Resume { get; init; }

    /// <summary>Prints a page, given its path, to a PDF file beside it; null when nobody asked for that.</summary>
    public Func<string, Task>? Print { get; init; }
}
