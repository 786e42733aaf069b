namespace NBomber.Contracts.Stats;

public sealed class ReportFile(string filePath, ReportFormat reportFormat, string reportContent)
{
    public string FilePath { get; } = filePath;

    public ReportFormat ReportFormat { get; } = reportFormat;

    public string ReportContent { get; } = reportContent;
}
