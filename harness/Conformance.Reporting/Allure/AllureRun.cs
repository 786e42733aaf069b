using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Allure.Net.Commons;
using Conformance.Bench.Observation.Stored;
using Conformance.Reporting.Runs;

namespace Conformance.Reporting;

/// <summary>
/// Allure's results of a run that is over, made of its stored folder alone: the same data, the same bytes, so that whoever verifies can make them again.
/// Their times are the desk's. (<see cref="AllureResults"/> writes while a run goes by, with the machine's times.)
/// </summary>
public static class AllureRun
{
    private static readonly JsonSerializerOptions Format = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The files by their names; of a scenario that was not run, or whose log is not whole, there is none.</summary>
    /// <param name="report">The run.</param>
    /// <param name="logOf">The bytes of a log, by its name in the run's folder.</param>
    public static IReadOnlyDictionary<string, byte[]> Of(RunReport report, Func<string, byte[]> logOf)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [AllureEnvironment.FileName] = AllureEnvironment.Properties(new(report.Setting.Build, report.Setting.Binding, report.Setting.Device)),
            [AllureCategories.FileName] = AllureCategories.Json(),
        };
        var facts = report.Requirements.ToDictionary(reported => reported.Requirement.Id, reported => reported.Requirement.Facts);
        foreach (var scenario in report.Scenarios.Where(scenario => scenario.Log is not null))
        {
            var log = logOf(scenario.Log!.Name);
            if (LogFile.Read(log) is LogReading.Complete(var stored))
            {
                Add(files, StoredScenarioReport.Of(scenario, stored, log, report.Setting, requirement => facts[requirement]));
            }
        }

        return files;
    }

    private static void Add(SortedDictionary<string, byte[]> files, ScenarioReport scenario)
    {
        var identity = AllureIdentity.Of(scenario);
        foreach (var (attachment, source) in identity.Sources(scenario.Attachments))
        {
            files[source] = attachment.Content.ToArray();
        }

        var test = AllureTest.Of(scenario, identity);
        (test.stage, test.start, test.stop) = (Stage.finished, scenario.Started.ToUnixTimeMilliseconds(), scenario.Stopped.ToUnixTimeMilliseconds());
        files[$"{identity.Uuid}-result.json"] = JsonSerializer.SerializeToUtf8Bytes(test, Format);
    }
}
