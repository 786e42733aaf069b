using Microsoft.Extensions.Configuration;
using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

public sealed class NBomberContext
{
    internal NBomberContext(IReadOnlyList<ScenarioProps> scenarios) => Scenarios = scenarios;

    public string TestSuite => Config?.TestSuite ?? CodedTestSuite;

    public string TestName => Config?.TestName ?? CodedTestName;

    internal IReadOnlyList<ScenarioProps> Scenarios { get; }

    internal IReadOnlyList<IReportingSink> Sinks { get; set; } = [];

    internal TestConfig Config { get; set; }

    /// <summary>Null where none was loaded.</summary>
    internal IConfiguration InfraConfig { get; set; }

    internal TimeSpan ReportingInterval => Config?.ReportingInterval ?? CodedReportingInterval;

    internal string ReportFolder => Config?.ReportFolder ?? CodedReportFolder;

    internal string ReportFileName => Config?.ReportFileName ?? CodedReportFileName;

    internal IReadOnlyList<ReportFormat> Formats => Config?.Formats ?? CodedFormats;

    internal string CodedTestSuite { get; set; } = "nbomber_default_test_suite_name";

    internal string CodedTestName { get; set; } = "nbomber_default_test_name";

    internal TimeSpan CodedReportingInterval { get; set; } = TimeSpan.FromSeconds(10);

    internal string CodedReportFolder { get; set; } = "reports";

    internal string CodedReportFileName { get; set; } = "nbomber_report";

    internal IReadOnlyList<ReportFormat> CodedFormats { get; set; } = [ReportFormat.Txt, ReportFormat.Html, ReportFormat.Csv, ReportFormat.Md];
}
