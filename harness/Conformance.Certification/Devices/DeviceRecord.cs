using System.Text.Json.Serialization;
using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Certification.Devices;

/// <summary>
/// What a bundle says of the device: its profile without what belongs to one machine (paths, addresses, names of readers), whose digest
/// stands in their place.
/// </summary>
/// <param name="Maker">Who makes it.</param>
/// <param name="Model">Its model.</param>
/// <param name="Serial">Its serial number.</param>
/// <param name="Firmware">The version of its software.</param>
/// <param name="Driver">How the bench reached it, in the words of a profile.</param>
/// <param name="Name">The device in the words of a log's header: the good simulated one, a defect, remote.</param>
/// <param name="Binding">The way to the card, in the words of the command line.</param>
/// <param name="Capabilities">What it can do.</param>
/// <param name="Observability">What of it can be seen and controlled, in the words of the catalogue.</param>
/// <param name="Attested">What of that rests on a person's word; null for nothing.</param>
/// <param name="ProfileSha256">Digest of the profile's file.</param>
public sealed record DeviceRecord(
    string Maker,
    string Model,
    string Serial,
    string Firmware,
    string Driver,
    string Name,
    string Binding,
    IReadOnlyList<string> Capabilities,
    IReadOnlyList<string> Observability,
    IReadOnlyList<string>? Attested,
    string ProfileSha256)
{
    /// <summary>The record of a device.</summary>
    public static DeviceRecord Of(DeviceProfile profile, DeviceChoice device, BindingKind binding, string profileSha256) => new(
        profile.Maker,
        profile.Model,
        profile.Serial,
        profile.Firmware,
        DriverWord(profile.Driver),
        device.Name,
        binding.Word(),
        profile.Capabilities,
        [.. profile.Observability.Select(CatalogueWords.Of)],
        profile.Declaration.Attested is { } attested ? [.. attested.Select(CatalogueWords.Of)] : null,
        profileSha256);

    /// <summary>What every log of the run has to say that the device declared.</summary>
    /// <remarks>A word that is no aspect is left out: then no log agrees with it.</remarks>
    [JsonIgnore]
    public Declaration Declaration => new(Capabilities, Aspects(Observability)) { Attested = Attested is null ? null : Aspects(Attested) };

    private static List<Aspect> Aspects(IReadOnlyList<string> words) => [.. words.Select(CatalogueWords.Parse<Aspect>).OfType<Aspect>()];

    private static string DriverWord(DeviceDriver driver) => driver switch
    {
        DeviceDriver.Pcsc => "pcsc",
        DeviceDriver.Simulated => "simulated",
        DeviceDriver.Remote => "remote",
        DeviceDriver.Attended => "attended",
        DeviceDriver.ReceiptComputer => "receipt-computer",
        _ => "software",
    };
}
