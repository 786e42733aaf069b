using Conformance.Bench.Judgement;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Desk;

/// <summary>The terminal's settings (環境設定情報) in the words of features and logs.</summary>
internal static class SettingsWords
{
    private const string Nothing = "nothing";
    private const string Prescriptions = "prescription form";

    // The settings that a scenario can name, with the one that each switches on.
    private static readonly (string Word, Func<TerminalSettings, bool> IsOn, Func<TerminalSettings, TerminalSettings> On)[] Known =
    [
        ("surgery", settings => settings.Surgery, settings => settings with { Surgery = true }),
        ("diagnosis", settings => settings.Diagnosis, settings => settings with { Diagnosis = true }),
        ("medicines", settings => settings.Medicines, settings => settings with { Medicines = true }),
        ("checkups", settings => settings.Checkups, settings => settings with { Checkups = true }),
        (Prescriptions, settings => settings.AsksFormAtCheck, settings => settings with { PrescriptionIssue = PrescriptionIssue.Both, AsksFormAtCheck = true }),
        ("specific diseases", settings => settings.SpecificDiseases, settings => settings with { SpecificDiseases = true }),
        ("emergency viewing", settings => settings.EmergencyViewing, settings => settings with { EmergencyViewing = true }),
        ("medical aid", settings => settings.MedicalAid, settings => settings with { MedicalAid = true }),
    ];

    /// <summary>What is on, in a fixed order.</summary>
    public static IReadOnlyList<string> List(TerminalSettings settings) => [.. Known.Where(known => known.IsOn(settings)).Select(known => known.Word)];

    /// <summary>The same in one line.</summary>
    public static string Of(TerminalSettings settings) => string.Join(", ", List(settings)) is { Length: > 0 } words ? words : Nothing;

    /// <summary>Those settings on and the others off.</summary>
    /// <exception cref="BenchFaultException">The words name something that no terminal asks.</exception>
    public static TerminalSettings Parse(string words) => Parse(words == Nothing ? [] : words.Split(", "));

    /// <summary>The same from a list.</summary>
    /// <exception cref="BenchFaultException">The words name something that no terminal asks.</exception>
    public static TerminalSettings Parse(IReadOnlyList<string> words) =>
        words.Aggregate(new TerminalSettings(Surgery: false, Diagnosis: false, Medicines: false, Checkups: false), (settings, word) => Find(word)(settings));

    private static Func<TerminalSettings, TerminalSettings> Find(string word) => Known.FirstOrDefault(known => known.Word == word).On
        ?? throw new BenchFaultException(Owner.Configuration, $"no terminal has a setting \"{word}\"", $"write {Nothing}, or some of: {string.Join(", ", Known.Select(known => known.Word))}");
}
