using System.Text.Json.Serialization;

namespace Conformance.Bench.Devices.Remote;

/// <summary>What an adapter says of itself and of the device behind it, before any session.</summary>
/// <param name="Protocol">Always <see cref="ReaderProtocol.Name"/>.</param>
/// <param name="Version">The version that it speaks.</param>
/// <param name="Maker">As on the type plate.</param>
/// <param name="Model">As on the type plate.</param>
/// <param name="Serial">The device's serial number.</param>
/// <param name="Firmware">The version of its software.</param>
/// <param name="Observability">What it can tell and be told, in the words of a device profile.</param>
/// <param name="CardControl">What it can do beyond what people do at a reader: to cards tries-left, faults, other-program; to its terminal terminal-settings; phones at a phone reader; away-devices, those that are used away from the desk.</param>
/// <param name="KnowsStaffPasscode">True when it can enter the right staff passcode at the reader.</param>
/// <param name="FaceThreshold">The lowest face score that the device accepts; null when it cannot be told scores.</param>
internal sealed record Hello(
    string Protocol,
    int Version,
    string Maker,
    string Model,
    string Serial,
    string Firmware,
    IReadOnlyList<string> Observability,
    IReadOnlyList<string> CardControl,
    bool KnowsStaffPasscode,
    double? FaceThreshold)
{
    /// <summary>What its camera is shown: score (also when left out) or image.</summary>
    public string? FaceInput { get; init; }

    /// <summary>True when it is shown pictures and no scores.</summary>
    [JsonIgnore]
    public bool TakesImages => FaceInput == Image;

    public const string Score = "score";
    public const string Image = "image";
    public const string TriesLeft = "tries-left";
    public const string Faults = "faults";
    public const string OtherProgram = "other-program";
    public const string TerminalSettings = "terminal-settings";
    public const string Phones = "phones";
    public const string AwayDevices = "away-devices";
}
