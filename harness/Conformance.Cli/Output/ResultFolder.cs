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
        _allure = Guarded(Open);
    }

    private static string BenchVersion =>
        typeof(ResultFolder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Keeps what a scenario came to.</summary>
    /// <exception cref="BenchFaultException">The folder can be written no more, for instance because the disk is full.</exception>
    public void Write(ScenarioResult result, StepTimes times) => Guarded(() =>
    {
        _written++;
        var name = string.Create(CultureInfo.InvariantCulture, $"{_written:000}-{Path.GetFileNameWithoutExtension(result.Case.File)}-{result.Case.Line}.jsonl");
        var log = LogFile.Write(result.Log);
        File.WriteAllText(Path.Combine(_logs, name), log);
        _allure.Write(ReportOf.Scenario(result, times, _options, Encoding.UTF8.GetBytes(log)));
        return name;
    });

    private AllureResults Open()
    {
        var results = Path.Combine(_options.Results, "allure-results");
        Clean(results, "*-result.json", "*-attachment*", "categories.json", "environment.properties");
        Clean(_logs, "*.jsonl");
        var allure = AllureResults.Into(results);
        allure.Write(new ReportEnvironment(BenchVersion, Words.Of(_options.Binding), _options.Device.Name));
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

    private static void Clean(string folder, params string[] patterns)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
        {
            File.Delete(file);
        }
    }
}
