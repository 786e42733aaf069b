using System.Globalization;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Steps.Thens;

/// <summary>A file of the card.</summary>
/// <param name="Application">AID in hexadecimal; null before any was selected.</param>
/// <param name="File">EF identifier; null when none is selected.</param>
internal sealed record FilePlace(string? Application, int? File)
{
    public static FilePlace None { get; } = new(null, null);

    /// <summary>What is publicly known of it; null when no application of the card has it (facts/card.md 1).</summary>
    public FileEntry? Entry => Application is { } aid && File is { } id && ApplicationIdentifier.Find(Convert.FromHexString(aid)) is { } application
        ? FileMap.Find(application, id)
        : null;

    /// <summary>After a SELECT by that name: an EF identifier has two bytes, an AID more.</summary>
    public FilePlace Select(string name) => name.Length == 4 ? this with { File = int.Parse(name, NumberStyles.HexNumber, CultureInfo.InvariantCulture) } : new(name, null);

    public override string ToString() => $"EF {File?.ToString("X4", CultureInfo.InvariantCulture) ?? "(none)"} of {Application ?? "no application"}";
}
