using System.Globalization;
using System.Reflection;
using System.Text;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Cli.Commands;
using Conformance.Reporting;
using Conformance.Steps.Benching;

namespace Conformance.Cli.Output;

/// <summary>The folder of a run: allure-results and one observation log per scenario. What an earlier run left there is removed first.</summary>
internal sealed class ResultFolder
{
    private readonly RunOptions _options;
    private readonly string _logs;
    private readonly AllureResults _allure;
    private int _written;

    public ResultFolder(RunOptions options)
    {
        _options = options;
        _logs = Path.Combine(options.Results, "logs");
        var results = Path.Combine(options.Results, "allure-results");
        try
        {
            Clean(results, "*-result.json", "*-attachment*", "categories.json", "environment.properties");
            Clean(_logs, "*.jsonl");
            _allure = AllureResults.Into(results);
            _allure.Write(new ReportEnvironment(BenchVersion, Words.Of(options.Binding), options.Device.Name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{options.Results}: {fault.Message}", "choose another folder with --results");
        }
    }

    private static string BenchVersion =>
        typeof(ResultFolder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Keeps what a scenario came to.</summary>
    public void Write(ScenarioResult result, StepTimes times)
    {
        _written++;
        var name = string.Create(CultureInfo.InvariantCulture, $"{_written:000}-{Path.GetFileNameWithoutExtension(result.Case.File)}-{result.Case.Line}.jsonl");
        var log = LogFile.Write(result.Log);
        File.WriteAllText(Path.Combine(_logs, name), log);
        _allure.Write(ReportOf.Scenario(result, times, _options, Encoding.UTF8.GetBytes(log)));
    }

    private static void Clean(string folder, params string[] patterns)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
        {
            File.Delete(file);
        }
    }
}
