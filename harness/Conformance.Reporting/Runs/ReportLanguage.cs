namespace Conformance.Reporting.Runs;

/// <summary>The language of a report's own words; what a device showed and what the log says stay as they are.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Japanese.</summary>
    Japanese,
}
