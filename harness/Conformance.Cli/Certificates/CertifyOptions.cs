using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Physical;
using Conformance.Certification.Draws;
using Conformance.Certification.References;
using Conformance.Certification.Statements;
using Conformance.Cli.Commands;

namespace Conformance.Cli.Certificates;

/// <summary>What "conformance certify" was told.</summary>
internal sealed record CertifyOptions
{
    /// <summary>The bench, of which only the requirements of one set count.</summary>
    public required BenchReference Reference { get; init; }

    public required string ProfileFile { get; init; }

    public required DeviceProfile Profile { get; init; }

    public required BindingKind Binding { get; init; }

    /// <summary>What was said of physical cards; null for any other binding.</summary>
    public required PhysicalSetup? Physical { get; init; }

    public required DeviceChoice Device { get; init; }

    /// <summary>The user's waivers; null for none.</summary>
    public required string? Waivers { get; init; }

    public required string Fixtures { get; init; }

    /// <summary>The relying party's nonce; null when nobody chose one.</summary>
    public required Nonce? Nonce { get; init; }

    public required string Out { get; init; }

    /// <summary>Gets the key to sign with: not before it is needed.</summary>
    public required Func<SigningKey> Key { get; init; }

    /// <summary>The file of the laboratory's key; null when nobody witnesses.</summary>
    public required string? WitnessKey { get; init; }

    /// <summary>The laboratory's name; null likewise.</summary>
    public required string? Laboratory { get; init; }

    /// <summary>What the cameras of a simulated reader see.</summary>
    public required FaceChoice Faces { get; init; }

    /// <summary>Whether what was interrupted goes on.</summary>
    public required bool Resume { get; init; }

    /// <summary>Whether the pages are printed to PDF.</summary>
    public required bool Prints { get; init; }
}
