using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Physical;
using Conformance.Bench.Requirements;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Cli.Commands;

/// <summary>What "conformance run" was told.</summary>
internal sealed record RunOptions
{
    /// <summary>What keeps scenarios out.</summary>
    public required RunFilter Filter { get; init; }

    public required BindingKind Binding { get; init; }

    /// <summary>What was said of physical cards; null for any other binding.</summary>
    public required PhysicalSetup? Physical { get; init; }

    /// <summary>What is demanded, the user's own requirements included.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>What the device under test declares of itself.</summary>
    public required DeviceProfile Profile { get; init; }

    /// <summary>The file of the profile.</summary>
    public required string ProfileFile { get; init; }

    /// <summary>The folders of the catalogue.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    public required DeviceChoice Device { get; init; }

    /// <summary>What the cameras of the simulated reader see.</summary>
    public required FaceChoice Faces { get; init; }

    /// <summary>Seed of the first attempt.</summary>
    public required int Seed { get; init; }

    /// <summary>How often every scenario is run.</summary>
    public required int Attempts { get; init; }

    /// <summary>Which part of the run this process does.</summary>
    public required Shard Shard { get; init; }

    /// <summary>Whether a run that was stopped goes on.</summary>
    public required bool Resume { get; init; }

    /// <summary>The user's waivers; null for none.</summary>
    public required string? Waivers { get; init; }

    /// <summary>The file of accepted findings; null for none.</summary>
    public required string? Baseline { get; init; }

    /// <summary>Whether the run's findings are accepted.</summary>
    public required bool Accept { get; init; }

    /// <summary>What the user adds to the bench's own features, steps and requirements.</summary>
    public required Additions Added { get; init; }

    public required string Fixtures { get; init; }

    /// <summary>The folder of the results.</summary>
    public required string Results { get; init; }

    /// <summary>Whether cards may be locked for good.</summary>
    public bool MayLock => Physical is null or { Sacrifice: not null };
}
