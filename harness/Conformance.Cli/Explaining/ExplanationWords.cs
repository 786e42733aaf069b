using System.Globalization;
using System.Text.Json;
using Conformance.Bench.Explaining;

namespace Conformance.Cli.Explaining;

/// <summary>The words of explanations, as data in explanations.json: by rule, in both languages, with the facts that they rest on.</summary>
internal sealed class ExplanationWords
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly Dictionary<string, Entry> _entries;
    private readonly string _language;

    /// <param name="language">en or ja.</param>
    public ExplanationWords(string language)
    {
        using var file = typeof(ExplanationWords).Assembly.GetManifestResourceStream("explanations.json")!;
        _entries = JsonSerializer.Deserialize<Dictionary<string, Entry>>(file, Strict)!;
        _language = language;
    }

    /// <summary>Every rule that has words.</summary>
    public IEnumerable<string> Rules => _entries.Keys;

    /// <summary>The facts that a rule rests on.</summary>
    public IReadOnlyList<string> FactsOf(string rule) => _entries[rule].Facts;

    /// <summary>One explanation in words. A value that is the name of a rule stands for its words.</summary>
    public string TextOf(Explained explained) =>
        string.Format(CultureInfo.InvariantCulture, In(explained.Rule), [.. explained.Values.Select(value => _entries.ContainsKey(value) ? In(value) : value)]);

    private string In(string rule) => _language == "ja" ? _entries[rule].Ja : _entries[rule].En;

    private sealed record Entry(IReadOnlyList<string> Facts, string En, string Ja);
}
