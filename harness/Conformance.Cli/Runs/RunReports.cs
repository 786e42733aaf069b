using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Cli.Commands;
using Conformance.Cli.Output;
using Conformance.Reporting;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Cli.Runs;

/// <summary>What is told of a run while it goes by: a line on the console and a result for Allure for each scenario.</summary>
internal sealed class RunReports : IRunObserver
{
    private readonly RunOptions _options;
    private readonly TimeProvider _time;
    private readonly RunPrinter _printer;
    private readonly AllureResults _allure;
    private StepTimes _times;

    public RunReports(RunOptions options, TimeProvider time, RunPrinter printer)
    {
        (_options, _time, _printer, _times) = (options, time, printer, new(time));
        _allure = Guarded(Open);
    }

    public IScenarioObserver Starting(PlannedScenario planned) => _times = new(_time);

    public void Report(PlannedScenario planned, ScenarioResult result, ReadOnlyMemory<byte> log) => Guarded(() =>
    {
        _allure.Write(ReportOf.Scenario(result, _times, _options, log.ToArray()));
        return true;
    });

    public void Ended(PlannedScenario planned, ScenarioResult result, bool isFromLog) => _printer.Ended(result, planned, isFromLog);

    private AllureResults Open()
    {
        var results = Directory.CreateDirectory(Path.Combine(_options.Results, "allure-results")).FullName;
        foreach (var file in _options.Resume ? [] : new[] { "*-result.json", "*-attachment*", "categories.json", "environment.properties" }.SelectMany(pattern => Directory.EnumerateFiles(results, pattern)))
        {
            File.Delete(file);
        }

        var allure = AllureResults.Into(results);
        allure.Write(new ReportEnvironment(LogHeader.ThisBuild, _options.Binding.Word(), _options.Device.Name));
        return allure;
    }

    private T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{_options.Results}: {fault.Message}", "choose another folder with --results");
        }
    }
}
