using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

public sealed class NBomberContext
{
    internal NBomberContext(IReadOnlyList<ScenarioProps> scenarios) => Scenarios = scenarios;

    public string TestSuite { get; internal set; } = "nbomber_default_test_suite_name";

    public string TestName { get; internal set; } = "nbomber_default_test_name";

    internal IReadOnlyList<ScenarioProps> Scenarios { get; }

    internal IReadOnlyList<IReportingSink> Sinks { get; set; } = [];

    internal TimeSpan ReportingInterval { get; set; } = TimeSpan.FromSeconds(10);

    internal string ReportFolder { get; set; } = "reports";

    internal string ReportFileName { get; set; } = "nbomber_report";

    internal IReadOnlyList<ReportFormat> Formats { get; set; } = [ReportFormat.Txt, ReportFormat.Html, ReportFormat.Csv, ReportFormat.Md];
}
