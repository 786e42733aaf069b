using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.Running;

namespace NBomber.CSharp;

public static class NBomberRunner
{
    public static NBomberContext RegisterScenarios(params ScenarioProps[] scenarios) => new(scenarios);

    public static NBomberContext WithTestSuite(this NBomberContext context, string testSuite)
    {
        context.TestSuite = testSuite;
        return context;
    }

    public static NBomberContext WithTestName(this NBomberContext context, string testName)
    {
        context.TestName = testName;
        return context;
    }

    public static NBomberContext WithReportFolder(this NBomberContext context, string reportFolderPath)
    {
        context.ReportFolder = reportFolderPath;
        return context;
    }

    public static NBomberContext WithReportFileName(this NBomberContext context, string reportFileName)
    {
        context.ReportFileName = reportFileName;
        return context;
    }

    public static NBomberContext WithReportFormats(this NBomberContext context, params ReportFormat[] reportFormats)
    {
        context.Formats = reportFormats;
        return context;
    }

    public static NBomberContext WithoutReports(this NBomberContext context)
    {
        context.Formats = [];
        return context;
    }

    public static NBomberContext WithReportingInterval(this NBomberContext context, TimeSpan interval)
    {
        context.ReportingInterval = interval >= TimeSpan.FromSeconds(5)
            ? interval
            : throw new ArgumentException($"ReportingInterval: '{interval}' should be bigger than min value: '00:00:05'.");
        return context;
    }

    public static NBomberContext WithReportingSinks(this NBomberContext context, params IReportingSink[] reportingSinks)
    {
        context.Sinks = reportingSinks;
        return context;
    }

    public static NodeStats Run(NBomberContext context) => new TestSession(context).RunAsync().GetAwaiter().GetResult();
}
