using System.Text.Json.Nodes;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Issuing;
using Conformance.Steps.Recording;
using NodaTime;

namespace Conformance.Certification.Recording;

/// <summary>
/// The folder of a bundle while its evidence is made: first the device's plan and all that is described, the order last of them. A folder
/// without a signature and without a refusal is one that was interrupted.
/// </summary>
internal static class CertificationFolder
{
    private const string Again = "say the same again that it was begun with, on the same files and with the same build; or certify anew into a new folder";

    /// <summary>Begins it.</summary>
    /// <param name="bundle">The folder; new or empty.</param>
    /// <param name="plan">The device's run.</param>
    /// <param name="described">What stands in it from the beginning on, by name; the order last.</param>
    /// <returns>The results folder of the device's run.</returns>
    /// <exception cref="BenchFaultException">The folder holds something, or cannot be written.</exception>
    public static EvidenceFolder Begin(BundleFiles bundle, RunPlan plan, IReadOnlyList<(string Name, byte[] Content)> described)
    {
        if (bundle.Names() is not [])
        {
            throw Fault($"{RefusalIds.OutNotEmpty}: {bundle.Folder} holds something already", "name a new folder with --out: no evidence is ever written over; what was interrupted goes on with --resume");
        }

        var run = EvidenceFolder.Begin(bundle.PathOf(BundleNames.Run), plan);
        foreach (var (name, content) in described)
        {
            bundle.Write(name, content);
        }

        return run;
    }

    /// <summary>Goes on with it, and tells in it that it was interrupted.</summary>
    /// <param name="bundle">The folder that it was begun in.</param>
    /// <param name="plan">The device's run as it would be begun now.</param>
    /// <param name="described">What would stand in it now.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="BenchFaultException">There is nothing to go on with, it is something else, or it is not as it was written; says where.</exception>
    public static EvidenceFolder Continue(BundleFiles bundle, RunPlan plan, IReadOnlyList<(string Name, byte[] Content)> described, Instant now)
    {
        RequireSame(bundle, plan, described);
        foreach (var name in bundle.Names().Where(EvidenceFiles.FollowsFromLogs))
        {
            bundle.Delete(name);
        }

        var path = bundle.PathOf(BundleNames.Run);
        var hasBegun = bundle.Names().Any(name => name.StartsWith($"{BundleNames.Run}/{RunFolder.Logs}/", StringComparison.Ordinal) || name.StartsWith($"{BundleNames.Run}/{RunFolder.Interrupted}/", StringComparison.Ordinal));
        var run = hasBegun ? EvidenceFolder.Continue(path, plan) : EvidenceFolder.Begin(path, plan);
        var stage = !hasBegun ? BundleNames.Qualifications[0] : run.GoesOnWith is null ? BundleNames.Qualifications[1] : BundleNames.Run;
        bundle.Write(BundleNames.Resumed, ResumptionsFile.Write(ResumptionsFile.With(ResumptionsFile.Read(bundle), Interruption.AllOf(path, plan), stage, now))!);
        return run;
    }

    private static void RequireSame(BundleFiles bundle, RunPlan plan, IReadOnlyList<(string Name, byte[] Content)> described)
    {
        if (bundle.Read(BundleNames.Signature) is not null || bundle.Read(BundleNames.Refused) is not null)
        {
            throw Fault($"{bundle.Folder}: this went to its end: there is nothing to resume", "name a new folder with --out, without --resume, to certify anew");
        }

        if (bundle.Read(BundleNames.Order) is null)
        {
            throw Fault($"{bundle.Folder}: nothing was begun in it: there is no {BundleNames.Order}", "leave --resume out, and name a new folder with --out");
        }

        List<string> changes = [.. described.SelectMany(file => Changes(file.Name, bundle.Read(file.Name), file.Content))];
        if (changes is not [])
        {
            throw Fault(string.Join('\n', changes.Prepend($"{bundle.Folder}: what was begun is another certification than this one")), Again);
        }

        PlanChanges.RequireNone(bundle.PathOf(BundleNames.Run), plan);
    }

    private static IEnumerable<string> Changes(string name, byte[]? there, byte[] now)
    {
        if (there is null)
        {
            return [$"{name}: it is gone"];
        }

        return there.AsSpan().SequenceEqual(now) ? []
            : name.EndsWith(".json", StringComparison.Ordinal) && Parsed(there) is { } before ? PlanChanges.Between(before, JsonNode.Parse(now)).Select(change => $"{name}, {change} now")
            : [$"{name}: it is another file now"];
    }

    private static JsonNode? Parsed(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static BenchFaultException Fault(string what, string hint) => new(Owner.Configuration, what, hint);
}
