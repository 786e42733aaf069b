using Conformance.Bench;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;

namespace Conformance.Harness.Tests.Recording;

/// <summary>The parts of a run, put together, are the run.</summary>
[Collection(RecordedRuns.Name)]
[Trait("Needs", "bench")]
public sealed class MergedRunTests(FewScenarios few) : IDisposable
{
    private readonly List<ScratchFolder> _folders = [];

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(1, 7)]
    public async Task Parts_merged_are_one_run_byte_for_byte(int attempts, int parts)
    {
        var whole = await RunAsync(few.Plan(attempts: attempts));
        var folders = await PartsAsync(parts, attempts);

        var merged = await MergeAsync(Enumerable.Reverse(folders));

        Assert.Equal(AllOf(whole), AllOf(merged));
        Assert.Equal(3 * attempts, merged.Files("logs").Count);
    }

    [Fact]
    public async Task A_part_says_that_it_is_one_and_what_the_others_decide_is_not_missing_in_it()
    {
        var part = RunFolder.Read((await PartsAsync(2))[0].Path);

        Assert.Equal(new Shard(1, 2), part.Setting.Shard);
        Assert.Contains("\"shard\": \"1/2\"", RunFile.Write(part), StringComparison.Ordinal);
        Assert.DoesNotContain(part.Requirements, requirement => requirement.Why?.StartsWith("no scenario came to decide", StringComparison.Ordinal) == true);
        Assert.Contains(part.Requirements, requirement => requirement.Why == "not reached by part 1/2");
    }

    [Fact]
    public async Task A_part_that_was_interrupted_keeps_its_interruption_in_the_whole()
    {
        var folders = await PartsAsync(2);
        var log = folders[1].Files("logs")[0];
        File.Delete(folders[1].File("run.json"));
        Directory.Delete(folders[1].File("findings"), recursive: true);
        File.WriteAllText(folders[1].File($"logs/{log.Name}"), log.Text[..(log.Text.Length / 2)]);
        Assert.Contains("this part was stopped before its end", Refusal(folders).What, StringComparison.Ordinal);
        await few.ToEndAsync(folders[1].Continue(few.Plan(shard: new(2, 2))));

        var merged = await MergeAsync(folders);

        var interruption = Assert.Single(RunFolder.Read(merged.Path).Interruptions!);
        Assert.Equal((4, few.Cases[3].Title), (interruption.Number, interruption.Title));
        Assert.Equal(log.Text[..(log.Text.Length / 2)], File.ReadAllText(merged.File(interruption.Log.Name)));
    }

    [Fact]
    public async Task What_are_not_all_the_parts_of_one_run_is_refused_with_its_place()
    {
        var (folders, other) = (await PartsAsync(2), await RunAsync(few.Plan(seed: 2, shard: new(2, 2))));
        var whole = await RunAsync(few.Plan());
        Refused(folders[..1], "of 2 parts these are missing: 2");
        Refused([folders[0], folders[1], folders[1]], $"{folders[1].Path} and {folders[1].Path} are both part 2/2");
        Refused([folders[0], other], $"{folders[0].Path} and {other.Path} are not of one run:\n  $.setting.seed: 1, and 2");
        Refused([folders[0], (await PartsAsync(3))[1]], "$.setting.shard: 1/2, and 2/3");
        Refused([folders[0], whole], $"{whole.Path}: this is no part of a run");

        var log = folders[1].Files("logs")[0];
        File.WriteAllText(folders[1].File($"logs/{log.Name}"), log.Text.Replace("\"seq\":3,", "\"seq\":4,", StringComparison.Ordinal));
        Refused(folders, $"{folders[1].File($"logs/{log.Name}")}: its SHA-256 is not the one in run.json");
    }

    [Fact]
    public async Task A_log_or_findings_that_the_record_knows_and_that_are_not_as_they_were_written_are_refused_with_their_place()
    {
        var folders = await PartsAsync(2);
        var (log, findings) = (folders[1].Files("logs")[0], folders[1].Files("findings")[0]);

        Forge(folders[1], $"logs/{log.Name}", log.Text.Replace("\"seq\":3,", "\"seq\":4,", StringComparison.Ordinal));
        Refused(folders, $"logs/{log.Name}, line 4: sequence number 4 where 3 is due");
        Forge(folders[1], $"logs/{log.Name}", log.Text[..(log.Text.TrimEnd('\n').LastIndexOf('\n') + 1)]);
        Refused(folders, "it ends here, without its closing line");
        Forge(folders[1], $"logs/{log.Name}", folders[0].Files("logs")[0].Text);
        Refused(folders, $"logs/{log.Name}: it is of another run");
        Forge(folders[1], $"logs/{log.Name}", log.Text);
        Forge(folders[1], $"findings/{findings.Name}", findings.Text.Replace("passed", "failed", StringComparison.Ordinal));
        Refused(folders, $"findings/{findings.Name}: this is not what its log comes to");
        Forge(folders[1], $"findings/{findings.Name}", findings.Text);
        Forge(folders[1], "run-plan.json", File.ReadAllText(folders[1].File("run-plan.json")).Replace("1.0.0", "1.0.1", StringComparison.Ordinal));
        Refused(folders, "$.setting.build");
        await MergeAsync(await PartsAsync(2));
    }

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    private ScratchFolder Scratch()
    {
        var folder = new ScratchFolder();
        _folders.Add(folder);
        return folder;
    }

    private async Task<ScratchFolder> RunAsync(RunPlan plan)
    {
        var folder = Scratch();
        await few.ToEndAsync(folder.Begin(plan));
        return folder;
    }

    private async Task<ScratchFolder[]> PartsAsync(int parts, int attempts = 1)
    {
        var folders = new ScratchFolder[parts];
        for (var index = 1; index <= parts; index++)
        {
            folders[index - 1] = await RunAsync(few.Plan(attempts: attempts, shard: new(index, parts)));
        }

        return folders;
    }

    private async Task<ScratchFolder> MergeAsync(IEnumerable<ScratchFolder> parts)
    {
        var merge = RunMerge.Read([.. parts.Select(part => part.Path)]);
        var folder = Scratch();
        var into = folder.Begin(merge.Plan);
        await using var bench = await BenchRun.StartAsync(few.Catalogue);
        into.Conclude(few.Conclusion(merge.Plan).Of(await merge.RunAsync(bench, into, new RunCounter())), merge.DefectActed);
        return folder;
    }

    // All that is evidence; transcripts are none.
    private static List<(string Name, string Text)> AllOf(ScratchFolder folder) =>
    [
        .. new[] { "run.json", "run-plan.json", "session-times.json" }.Select(name => (name, File.ReadAllText(folder.File(name)))),
        .. folder.Files("logs"),
        .. folder.Files("findings"),
        .. folder.Files("interrupted"),
    ];

    private BenchFaultException Refusal(IEnumerable<ScratchFolder> parts) => Assert.ThrowsAny<BenchFaultException>(() => MergeAsync(parts).GetAwaiter().GetResult());

    private void Refused(IEnumerable<ScratchFolder> parts, string what) => Assert.Contains(what, Refusal(parts).What, StringComparison.Ordinal);

    // As somebody would who changes a file and the record with it.
    private static void Forge(ScratchFolder folder, string name, string text)
    {
        var was = KeptFile.Of(name, File.ReadAllBytes(folder.File(name))).Sha256;
        File.WriteAllText(folder.File(name), text);
        var now = KeptFile.Of(name, File.ReadAllBytes(folder.File(name))).Sha256;
        File.WriteAllText(folder.File("run.json"), File.ReadAllText(folder.File("run.json")).Replace(was, now, StringComparison.Ordinal));
    }
}
