using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;

namespace Conformance.Cli.Commands;

/// <summary>What "conformance run" was told.</summary>
internal sealed record RunOptions(
    IReadOnlyList<string> Filter,
    string? Tag,
    BindingKind Binding,
    DeviceProfile Profile,
    DeviceChoice Device,
    int Seed,
    string Features,
    string Fixtures,
    string Results);
