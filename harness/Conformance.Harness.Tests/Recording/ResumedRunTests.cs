using System.Text;
using System.Text.Json.Nodes;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Harness.Tests.Recording;

/// <summary>A run that was stopped anywhere goes on from there, and comes to what it would have come to.</summary>
[Collection(RecordedRuns.Name)]
[Trait("Needs", "bench")]
public sealed class ResumedRunTests(FewScenarios few)
{
    private const int CutEvery = 7;

    [Fact]
    public async Task A_run_whose_last_log_ends_at_any_line_goes_on_without_losing_or_repeating_anything()
    {
        using var whole = await WholeAsync();
        var logs = whole.Files("logs");
        var cuts = logs.SelectMany((log, index) => Cuts(log.Text).Select(length => (index, length))).ToList();
        Assert.InRange(cuts.Count, 20, 50);
        foreach (var (index, length) in cuts)
        {
            using var folder = CutOff(whole, index, length);
            var counter = new RunCounter();

            await few.ToEndAsync(folder.Continue(PlanOf(whole)), counter);

            AssertSame(whole, folder);
            var kept = length == logs[index].Text.Length;
            Assert.Equal(new[] { 1, 3, 4 }.Take(kept ? index + 1 : index), counter.FromLogs);
            var interruption = Interruption(folder);
            if (!kept)
            {
                Assert.Equal(logs[index].Text[..length], File.ReadAllText(folder.File((string)interruption!["log"]!["name"]!)));
                Assert.StartsWith($"interrupted/{logs[index].Name[..^6]}-1", (string?)interruption["log"]!["name"], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_run_that_is_stopped_at_any_step_says_so_in_its_log_and_goes_on()
    {
        using var whole = await WholeAsync();
        var plan = PlanOf(whole);
        for (var step = 1; ; step++)
        {
            using var folder = new ScratchFolder();
            using var stop = new CancellationTokenSource();
            var stopped = new RunCounter(stop, step);
            try
            {
                await few.RunAsync(folder.Begin(plan), stopped, stop: stop.Token);
                Assert.InRange(step, 10, 60);
                return;
            }
            catch (OperationCanceledException)
            {
                Assert.False(File.Exists(folder.File("run.json")));
            }

            var counter = new RunCounter();
            await few.ToEndAsync(folder.Continue(plan), counter);

            AssertSame(whole, folder);
            Assert.Equal([1, 2, 3, 4], stopped.Reported.Concat(counter.Reported).Order());
            var cut = File.ReadAllText(folder.File((string)Interruption(folder)!["log"]!["name"]!));
            Assert.True(cut.Length == 0 || cut.Contains("\"scenario-interrupted\"", StringComparison.Ordinal), cut);
        }
    }

    [Fact]
    public async Task What_a_scenario_comes_to_while_the_run_is_stopped_is_no_finding()
    {
        var plan = few.Plan([few.Cases[3]]);
        for (var step = 1; ; step++)
        {
            using var folder = new ScratchFolder();
            using var stop = new CancellationTokenSource();
            try
            {
                await few.RunAsync(folder.Begin(plan), new RunCounter(stop, step), _ => DeviceChoice.Of("tries-shown-wrong"), stop.Token);
                Assert.Equal(few.Cases[3].Steps.Count + 1, step);
                return;
            }
            catch (OperationCanceledException)
            {
                Assert.Contains("\"scenario-interrupted\"", Assert.Single(folder.Files("logs")).Text, StringComparison.Ordinal);
                Assert.Empty(folder.Files("findings"));
            }
        }
    }

    [Fact]
    public async Task A_run_that_was_interrupted_twice_names_both_places()
    {
        using var whole = await WholeAsync();
        using var folder = CutOff(whole, 1, whole.Files("logs")[1].Text.IndexOf('\n') + 1);
        var plan = PlanOf(whole);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => few.RunAsync(folder.Continue(plan), new RunCounter(stop, 20), stop: stop.Token));

        await few.ToEndAsync(folder.Continue(plan));

        var run = RunFolder.Read(folder.Path);
        Assert.Equal([3, 4], run.Interruptions!.Select(interruption => interruption.Number));
        AssertSame(whole, folder);
        Assert.Single(folder.Files("interrupted"), file => file.Name.EndsWith(".transcript", StringComparison.Ordinal));
        File.AppendAllText(folder.File(run.Interruptions![0].Log.Name), "x");
        Assert.Contains("its SHA-256 is not the one in run.json", Assert.Throws<BenchFaultException>(() => RunFolder.Read(folder.Path)).What, StringComparison.Ordinal);
        folder.Begin(plan);
        Assert.All(RunFolder.Parts, part => Assert.Empty(folder.Files(part)));
    }

    [Fact]
    public async Task What_is_not_as_it_was_left_is_refused_with_its_place()
    {
        using var whole = await WholeAsync();
        var (first, last) = (whole.Files("logs")[0], whole.Files("logs")[2]);
        Refused(whole, folder => { }, "the run went to its end", "leave --resume out");
        Refused(whole, folder => Delete(folder, "run.json", "run-plan.json"), "run-plan.json", "at the beginning of a run");
        Refused(whole, folder => Delete(folder, "run.json", $"logs/{first.Name}"), $"logs/{first.Name}: it is gone, though the run came past it", "from where it was kept");
        Refused(whole, folder => Change(folder, $"logs/{first.Name}", "\"seq\":2,", "\"seq\":3,"), $"logs/{first.Name}, line 3: sequence number 3 where 2 is due", "from where it was kept");
        Refused(whole, folder => Change(folder, $"logs/{first.Name}", "{\"type\":\"log-closed\"", ""), $"logs/{first.Name}, line ", "from where it was kept");
        Refused(whole, folder => Change(folder, $"logs/{first.Name}", first.Text, last.Text), $"logs/{first.Name}: it is of another run", "from where it was kept");
        Refused(whole, folder => File.Copy(Delete(folder, "run.json").File($"logs/{first.Name}"), folder.File("logs/009-other-1.jsonl")), "logs/009-other-1.jsonl: the plan names no such log", "from where it was kept");
        Refused(whole, folder => Change(folder, $"logs/{first.Name}", first.Text, first.Text[..100], judged: false), $"logs/{first.Name}: it is not whole, and is not the last", "from where it was kept");
        Refused(whole, folder => Change(folder, "run-plan.json", "\"seed\": 1,", "\"seed\": 2,"), "$.setting.seed: 2, and 1 now", "on the same files and with the same build");
        Refused(whole, folder => Change(folder, "run-plan.json", "\"fixtures\": \"x\"", "\"fixtures\": \"y\""), "$.digests.fixtures: \"y\", and \"x\" now", "on the same files");
        Refused(whole, folder => Change(folder, "run-plan.json", "{", "["), "run-plan.json, line ", "at the beginning of a run");
    }

    private async Task<ScratchFolder> WholeAsync()
    {
        var whole = new ScratchFolder();
        await few.ToEndAsync(whole.Begin(few.Plan()));
        Assert.Equal(3, whole.Files("logs").Count);
        return whole;
    }

    private static RunPlan PlanOf(ScratchFolder folder) => RunPlanFile.Read(folder.Path);

    // Nothing, half a line, whole lines, and everything: the last with its findings not yet written.
    private static IEnumerable<int> Cuts(string log)
    {
        var ends = Enumerable.Range(0, log.Length).Where(at => log[at] == '\n').Select(at => at + 1).ToList();
        return ends.Where((_, index) => index % CutEvery == 0).Concat([0, ends[0] / 2, ends[^2] + 5, ends[^1]]);
    }

    private static ScratchFolder CutOff(ScratchFolder whole, int index, int length)
    {
        var folder = new ScratchFolder();
        File.Copy(whole.File("run-plan.json"), folder.File("run-plan.json"));
        foreach (var part in new[] { "logs", "findings" })
        {
            Directory.CreateDirectory(folder.File(part));
            foreach (var (name, text) in whole.Files(part).Take(index))
            {
                File.WriteAllText(folder.File($"{part}/{name}"), text);
            }
        }

        var (cut, log) = whole.Files("logs")[index];
        File.WriteAllText(folder.File($"logs/{cut}"), log[..length]);
        return folder;
    }

    private static void AssertSame(ScratchFolder whole, ScratchFolder resumed)
    {
        Assert.Equal(whole.Files("logs"), resumed.Files("logs"));
        Assert.Equal(whole.Files("findings"), resumed.Files("findings"));
        Assert.Equal(File.ReadAllText(whole.File("session-times.json")), File.ReadAllText(resumed.File("session-times.json")));
        var record = JsonNode.Parse(File.ReadAllText(resumed.File("run.json")))!.AsObject();
        record.Remove("interruptions");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(whole.File("run.json"))), record), record.ToJsonString());
    }

    private static JsonNode? Interruption(ScratchFolder folder) =>
        JsonNode.Parse(File.ReadAllText(folder.File("run.json")))!["interruptions"] is JsonArray interruptions ? Assert.Single(interruptions) : null;

    private void Refused(ScratchFolder whole, Action<ScratchFolder> spoil, string what, string hint)
    {
        using var folder = new ScratchFolder();
        foreach (var file in Directory.EnumerateFiles(whole.Path, "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(whole.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        spoil(folder);
        var fault = Assert.ThrowsAny<BenchFaultException>(() => few.RunAsync(folder.Continue(PlanOf(whole)), new RunCounter()).GetAwaiter().GetResult());
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    private static ScratchFolder Delete(ScratchFolder folder, params string[] names)
    {
        foreach (var name in names)
        {
            File.Delete(folder.File(name));
        }

        return folder;
    }

    private static void Change(ScratchFolder folder, string name, string was, string now, bool judged = true)
    {
        Delete(folder, "run.json");
        var text = File.ReadAllText(folder.File(name));
        var at = text.IndexOf(was, StringComparison.Ordinal);
        File.WriteAllText(folder.File(name), text[..at] + now + text[(at + was.Length)..], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!judged)
        {
            Delete(folder, Path.ChangeExtension(name.Replace("logs/", "findings/", StringComparison.Ordinal), ".json"));
        }
    }
}
