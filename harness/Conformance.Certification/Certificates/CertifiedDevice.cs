namespace Conformance.Certification.Certificates;

/// <summary>The device of a certificate.</summary>
/// <param name="Maker">Who makes it.</param>
/// <param name="Model">Its model.</param>
/// <param name="Serial">Its serial number.</param>
/// <param name="Firmware">The version of its software.</param>
/// <param name="Driver">How the bench reached it.</param>
/// <param name="Name">The device in the words of a log's header.</param>
/// <param name="Binding">The way to the card.</param>
/// <param name="Capabilities">What it declares that it can do.</param>
public sealed record CertifiedDevice(
    string Maker, string Model, string Serial, string Firmware, string Driver, string Name, string Binding, IReadOnlyList<string> Capabilities);
