using Conformance.Bench;
using Conformance.Bench.Desk;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Certification.Recording;

/// <summary>Runs scenarios and keeps log and findings of each in a results folder of the bundle.</summary>
/// <param name="run">The run that all of them belong to.</param>
/// <param name="bundle">The bundle.</param>
/// <param name="folder">The results folder in it.</param>
internal sealed class ScenarioRecorder(BenchRun run, BundleFiles bundle, string folder)
{
    /// <summary>Runs one; of a scenario that is not for the device nothing is kept.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="desks">Opens its desk.</param>
    /// <param name="name">The name of its files, without folder and ending.</param>
    /// <exception cref="BenchFaultException">The log could not be kept.</exception>
    public async Task<ScenarioResult> RecordAsync(ScenarioCase scenario, DeskFactory desks, string name)
    {
        var log = LogOf(folder, name);
        var kept = false;
        var result = await run.RunAsync(scenario, desks, new Unobserved(), header =>
        {
            kept = true;
            Directory.CreateDirectory(Path.GetDirectoryName(bundle.PathOf(log))!);
            return LogFile.Create(bundle.PathOf(log), header);
        });
        if (kept)
        {
            // The log's hash is that of what was judged, not of what the disk has: where the two differ, the bundle is refused.
            bundle.Write(FindingsOf(folder, name), FindingsFile.Write(result, LogFile.Write(result.Stored.Header, result.Log), complete: true));
        }

        return result;
    }

    /// <summary>The log of a scenario.</summary>
    public static string LogOf(string folder, string name) => $"{folder}/{RunFolder.Logs}/{name}.jsonl";

    /// <summary>Its findings.</summary>
    public static string FindingsOf(string folder, string name) => $"{folder}/{RunFolder.Findings}/{name}.json";
}
