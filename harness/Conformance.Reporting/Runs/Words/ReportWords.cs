using System.Globalization;
using System.Text.Json;
using Conformance.Bench.Requirements;

namespace Conformance.Reporting.Runs;

/// <summary>The words of reports, as data in report-words.json, in both languages.</summary>
internal sealed class ReportWords
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false, RespectRequiredConstructorParameters = true };

    private readonly Dictionary<string, Wording> _entries;

    /// <param name="language">Of the report.</param>
    public ReportWords(ReportLanguage language)
    {
        using var file = typeof(ReportWords).Assembly.GetManifestResourceStream("report-words.json")!;
        _entries = JsonSerializer.Deserialize<Dictionary<string, Wording>>(file, Strict)!;
        Language = language;
    }

    /// <summary>The report's language.</summary>
    public ReportLanguage Language { get; }

    /// <summary>The language's code in HTML.</summary>
    public string Code => Language.Code();

    /// <summary>Every word, in both languages.</summary>
    public IReadOnlyDictionary<string, Wording> Entries => _entries;

    /// <summary>One word or sentence.</summary>
    public string this[string key] => In(_entries[key]);

    /// <summary>One sentence with values in it.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>Whether there is such a word.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The word of a value, by the name of its kind.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{Kind<T>()}.{CatalogueWords.Of(value)}"];

    /// <summary>The word of a value; the one for none when there is no value.</summary>
    public string Of<T>(T? value)
        where T : struct, Enum => value is { } there ? Of(there) : this[$"{Kind<T>()}.none"];

    /// <summary>A text of the catalogue.</summary>
    public string In(Wording wording) => Language == ReportLanguage.Japanese ? wording.Ja : wording.En;

    private static string Kind<T>() => typeof(T).Name is "CardEvent" ? "event" : string.Concat(typeof(T).Name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}")).ToLowerInvariant();
}
