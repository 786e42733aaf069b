namespace Conformance.Reporting.Runs;

/// <summary>The languages that there are reports in.</summary>
public static class ReportLanguages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReportLanguage> All { get; } = Enum.GetValues<ReportLanguage>();

    /// <summary>The language's code, as in HTML.</summary>
    public static string Code(this ReportLanguage language) => language == ReportLanguage.Japanese ? "ja" : "en";
}
