using System.Text.Json.Serialization;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard.Phones;
using NodaTime;
using NodaTime.Text;

namespace Conformance.CardSimulator.Phones;

/// <summary>The fields of a phone's file.</summary>
internal sealed record PhoneForm(string Id, string Reason, PhoneKind Kind, PhoneForm.CertificatePart Certificate)
{
    private const int PinLength = 4;

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? Pin { get; init; }

    public PhoneReading Phone(string name) =>
        Id != name ? new PhoneReading.Refused("$.id", $"write \"{name}\", as the file is called")
        : Kind == PhoneKind.IPhone && Pin is not null ? new PhoneReading.Refused("$.pin", "an iPhone proves its holder by itself; leave the PIN out")
        : Kind == PhoneKind.Android && (Pin?.Length != PinLength || !Pin.All(char.IsAsciiDigit)) ? new PhoneReading.Refused("$.pin", "an Android phone has a PIN of 4 digits")
        : Certificate.Serial < 1 ? new PhoneReading.Refused("$.certificate.serial", "write a positive number")
        : Day(Certificate.FirstDay) is not { } first ? new PhoneReading.Refused("$.certificate.firstDay", "write a day as 2025-09-19")
        : Day(Certificate.LastDay) is not { } last || last < first ? new PhoneReading.Refused("$.certificate.lastDay", "write a day as 2027-02-17, not before the first")
        : new PhoneReading.Accepted(new(Kind, Pin is null ? null : new Pin(Pin), Certificate.Serial, first, last));

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    internal sealed record CertificatePart(long Serial, string FirstDay, string LastDay);
}
