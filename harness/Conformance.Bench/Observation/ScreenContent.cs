using System.Text.Json.Serialization;

namespace Conformance.Bench.Observation;

/// <summary>What stood on a screen.</summary>
/// <param name="Id">Id of the screen, for instance "pin" or "consent-all".</param>
/// <param name="Title">Title in Japanese.</param>
/// <param name="Lines">Further text in Japanese, message text of the centre included.</param>
/// <param name="Buttons">The buttons, in order.</param>
/// <param name="Pad">The ten digits of a PIN pad in the order of their places; null when there is no pad.</param>
/// <param name="Marks">Filled marks (entered digits); null when there is no pad.</param>
/// <param name="TriesLeft">The tries left that the screen shows; null when it shows none.</param>
/// <param name="KanaName">The name in kana that the screen shows; null when it shows none.</param>
/// <param name="Message">Code and text passed on from the centre; null when there is none.</param>
public sealed record ScreenContent(
    string Id,
    string Title,
    IReadOnlyList<string> Lines,
    IReadOnlyList<ButtonContent> Buttons,
    string? Pad,
    int? Marks,
    int? TriesLeft,
    string? KanaName,
    MessageContent? Message)
{
    /// <summary>True when the PIN screen shows what was entered as digits; that it does so is logged, never the digits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool DigitsShown { get; init; }

    /// <summary>What was heard when the screen came up, as sound or as sound and words; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Announced { get; init; }

    /// <summary>True on every screen that asks for consent.</summary>
    [JsonIgnore]
    public bool IsConsent => Id is "consent-all" or "consent-surgery" or "consent-medical" or "consent-diagnosis" or "consent-medicines" or "consent-checkups" or "consent-diseases" or "consent-limit";

    /// <summary>True on every screen that asks something beside consent.</summary>
    [JsonIgnore]
    public bool IsQuestion => Id is "prescription-form" or "medical-aid";

    /// <summary>All text that a person can read there, joined.</summary>
    public string AllText() => string.Join('\n', [Title, .. Lines, .. Buttons.Select(button => button.Label), KanaName ?? "", Message?.Text ?? ""]);

    /// <summary>One line for a person.</summary>
    public string Describe()
    {
        List<string> parts = [$"\"{Id}\""];
        if (Marks is { } marks)
        {
            parts.Add(DigitsShown ? $"{marks} digits to be read" : $"marks {new string('■', marks)}{new string('□', Math.Max(0, 4 - marks))}");
        }

        if (TriesLeft is { } tries)
        {
            parts.Add($"tries left {tries}");
        }

        if (KanaName is { } kana)
        {
            parts.Add(kana);
        }

        if (Message is { } message)
        {
            parts.Add($"{message.Code} {message.Text}");
        }

        if (Buttons.Count > 0)
        {
            parts.Add($"[{string.Join("] [", Buttons.Select(button => button.Selected ? button.Id + "*" : button.Id))}]");
        }

        return string.Join("  ", parts);
    }
}
