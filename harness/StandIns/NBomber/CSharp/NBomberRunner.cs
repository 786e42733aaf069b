using Microsoft.Extensions.Configuration;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.Running;

namespace NBomber.CSharp;

public static class NBomberRunner
{
    public static NBomberContext RegisterScenarios(params ScenarioProps[] scenarios) => new(scenarios);

    /// <summary>A local file; what it says counts more than what the code says.</summary>
    public static NBomberContext LoadConfig(this NBomberContext context, string path)
    {
        context.Config = TestConfig.Read(path);
        return context;
    }

    /// <summary>A local file, for sinks.</summary>
    public static NBomberContext LoadInfraConfig(this NBomberContext context, string path)
    {
        context.InfraConfig = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path)).Build();
        return context;
    }

    public static NBomberContext WithTestSuite(this NBomberContext context, string testSuite)
    {
        context.CodedTestSuite = testSuite;
        return context;
    }

    public static NBomberContext WithTestName(this NBomberContext context, string testName)
    {
        context.CodedTestName = testName;
        return context;
    }

    public static NBomberContext WithReportFolder(this NBomberContext context, string reportFolderPath)
    {
        context.CodedReportFolder = reportFolderPath;
        return context;
    }

    public static NBomberContext WithReportFileName(this NBomberContext context, string reportFileName)
    {
        context.CodedReportFileName = reportFileName;
        return context;
    }

    public static NBomberContext WithReportFormats(this NBomberContext context, params ReportFormat[] reportFormats)
    {
        context.CodedFormats = reportFormats;
        return context;
    }

    public static NBomberContext WithoutReports(this NBomberContext context)
    {
        context.CodedFormats = [];
        return context;
    }

    public static NBomberContext WithReportingInterval(this NBomberContext context, TimeSpan interval)
    {
        context.CodedReportingInterval = interval >= TimeSpan.FromSeconds(5)
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
