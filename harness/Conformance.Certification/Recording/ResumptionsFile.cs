using System.Text.Json;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Certification.Recording;

/// <summary>resumed.json: every interruption of a bundle's evidence, in order; there is no such file where there was none.</summary>
/// <param name="Schema">Always conformance-resumptions.</param>
/// <param name="Version">Version of this form.</param>
/// <param name="Resumed">The interruptions.</param>
internal sealed record ResumptionsFile(string Schema, int Version, IReadOnlyList<Resumption> Resumed)
{
    private const string FormName = "conformance-resumptions";
    private const int CurrentVersion = 1;

    /// <summary>The bytes of the file; null for none.</summary>
    public static byte[]? Write(IReadOnlyList<Resumption> resumed) => resumed is [] ? null : BundleJson.Write(new ResumptionsFile(FormName, CurrentVersion, resumed));

    /// <summary>The interruptions that the file of a bundle tells of; none where it is missing or in no such form.</summary>
    public static IReadOnlyList<Resumption> Read(BundleFiles bundle)
    {
        try
        {
            return bundle.Read(BundleNames.Resumed) is { } bytes ? BundleJson.Read<ResumptionsFile>(bytes).Resumed : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Whether every log that was cut off is told of, each once, and times and stages follow one another.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="cut">The logs of the device's run that were cut off.</param>
    public static bool IsTrue(IReadOnlyList<Resumption> told, IReadOnlyList<Interruption> cut)
    {
        string[] stages = [BundleNames.Qualifications[0], BundleNames.Run, BundleNames.Qualifications[1]];
        var order = told.Select(one => Array.IndexOf(stages, one.Stage)).ToList();
        var times = told.Select(one => InstantPattern.General.Parse(one.At)).ToList();
        return told.All(one => one.Stage == BundleNames.Run == one.Log is not null)
            && told.Select(one => one.Log).OfType<string>().SequenceEqual(cut.Select(one => one.Log.Name))
            && !order.Contains(-1) && order.SequenceEqual(order.Order())
            && times.TrueForAll(time => time.Success) && times.Select(time => time.Value).SequenceEqual(times.Select(time => time.Value).Order());
    }

    /// <summary>What was told before, and what has to be told now.</summary>
    /// <param name="before">What was told.</param>
    /// <param name="cut">The logs of the device's run that were cut off until now.</param>
    /// <param name="stage">What was going on when the evidence was interrupted last.</param>
    /// <param name="now">When it is gone on with.</param>
    public static IReadOnlyList<Resumption> With(IReadOnlyList<Resumption> before, IReadOnlyList<Interruption> cut, string stage, Instant now)
    {
        var at = InstantPattern.General.Format(now);
        // One that died between cutting off and telling is told by the next.
        var untold = cut.Select(one => one.Log.Name).Except(before.Select(one => one.Log)).Select(log => new Resumption(at, BundleNames.Run, log));
        return [.. before, .. untold, .. stage == BundleNames.Run ? [] : new[] { new Resumption(at, stage, null) }];
    }
}
