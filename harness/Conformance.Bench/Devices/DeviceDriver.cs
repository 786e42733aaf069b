using Conformance.Bench.Bindings;

namespace Conformance.Bench.Devices;

/// <summary>How the bench reaches a device.</summary>
public abstract record DeviceDriver
{
    private DeviceDriver()
    {
    }

    /// <summary>The reader simulator of this bench.</summary>
    /// <param name="ModelFile">The file of its model (fixtures/readers/models).</param>
    public record Simulated(string ModelFile) : DeviceDriver;

    /// <summary>The front of the reader simulator with a reader of the PC/SC service behind it, and people who move the cards.</summary>
    /// <param name="ModelFile">The file of its model.</param>
    /// <param name="Reader">The reader's name, or a part of it that no other has.</param>
    public sealed record Pcsc(string ModelFile, string Reader) : Simulated(ModelFile);

    /// <summary>A device behind an adapter that speaks the reader protocol (Devices/Remote/Protocol/reader-protocol.openapi.json).</summary>
    /// <param name="Address">Where the adapter listens; ends in a slash. Plain HTTP on this machine alone, as layouts and places tell a PIN.</param>
    /// <param name="Face">The folder "face" of the device's own terminal; null when its terminal takes one of the bench's.</param>
    public sealed record Remote(Uri Address, string? Face) : DeviceDriver;

    /// <summary>A finished terminal that a person serves and watches, and whose results the bench reads.</summary>
    /// <param name="Face">The terminal's folder "face" (facts/eligibility.md 1.2).</param>
    /// <param name="Institution">The institution's code in the names of its files, 10 digits (facts/eligibility.md 1.4).</param>
    public sealed record Attended(string Face, string Institution) : DeviceDriver;

    /// <summary>Software behind the terminal: the bench's own sample of it.</summary>
    public sealed record ReceiptComputer : DeviceDriver;

    /// <summary>Software behind the terminal that is somebody's own: a command is its adapter, or a person plays its staff.</summary>
    /// <param name="Folder">The profile's folder, in which the command is started.</param>
    /// <param name="Root">The folder that holds its req, res and face; null where it takes one of the bench's.</param>
    /// <param name="Command">What is started for each scenario and speaks the office protocol; null where a person plays the staff.</param>
    public sealed record Software(string Folder, string? Root, IReadOnlyList<string>? Command) : DeviceDriver;

    /// <summary>The way to the card that goes with the driver.</summary>
    public BindingKind Binding => this switch
    {
        Pcsc => BindingKind.Pcsc,
        Simulated or ReceiptComputer or Software => BindingKind.InProcess,
        _ => BindingKind.Own,
    };
}
