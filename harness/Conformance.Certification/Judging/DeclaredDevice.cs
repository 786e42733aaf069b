using Conformance.Bench.Observation;
using Conformance.Certification.Devices;

namespace Conformance.Certification.Judging;

/// <summary>Holds what a log says of its device against the bundle's record of it.</summary>
internal static class DeclaredDevice
{
    /// <summary>Whether model, name, way to the card and everything declared are the same, in the same order.</summary>
    public static bool IsSame(DeskOpened said, DeviceRecord device) =>
        (said.Model, said.Device, said.Binding) == (device.Model, device.Name, device.Binding) && said.Declared is { } declared && IsSame(declared, device.Declaration);

    private static bool IsSame(Declaration said, Declaration due) =>
        said.Capabilities.SequenceEqual(due.Capabilities)
        && said.Aspects.SequenceEqual(due.Aspects)
        && (said.Attested is null == due.Attested is null)
        && (said.Attested ?? []).SequenceEqual(due.Attested ?? []);
}
