using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>kill -9 and full disks: the program may end before, after or in the middle of anything that it does to the disk.</summary>
public sealed class KilledTerminalTests
{
    private const string Result = "OQSsiquc01res_1.xml";
    private static readonly string[] Results = [Result, "OQSsiquc01res_2.xml"];

    [Fact]
    public async Task Killed_at_any_act_and_started_again_every_answer_is_there_exactly_once()
    {
        // Two requests, the first of which is put there once more: every act that a terminal does to a disk is among them.
        const int FewestActs = 15;
        var killed = 0;
        for (var act = 1; ; act++)
        {
            using var bench = new TerminalBench();
            var (disk, seen) = await RunUntilKilledAsync(bench, act);
            if (!disk.IsKilled)
            {
                Assert.InRange(disk.Acts, FewestActs, 1000);
                Assert.Equal(disk.Acts, killed);
                return;
            }

            killed++;
            bench.Restart();
            await bench.StepAsync();
            await bench.StepAsync();
            Assert.Equal(Results, bench.Names(bench.Folders.Results));
            Assert.Empty(bench.Names(bench.Folders.Requests));
            Assert.DoesNotContain(bench.Names(bench.Folders.Journal), name => name.EndsWith(".part", StringComparison.Ordinal));
            // Whoever fetched the first answer before finds the same one, if any.
            Assert.True(seen is null || seen == bench.Answer(Result), $"killed at act {act}, another answer came under the same name");
            Assert.Equal(0, bench.Terminal.Status.Waiting);
        }
    }

    [Fact]
    public async Task An_answer_for_which_the_disk_has_no_room_waits_and_the_centre_is_not_asked_again()
    {
        TroubledDisk disk = null!;
        using var bench = new TerminalBench(disk: real => disk = new TroubledDisk(real));
        disk.IsFull = true;
        bench.Put("OQSsiquc01req_1.xml");
        await bench.StepAsync();
        await bench.StepAsync();
        Assert.Empty(bench.Names(bench.Folders.Results));
        Assert.Equal((1, 1), (bench.Terminal.Status.Waiting, bench.Terminal.Status.Held));
        Assert.Equal((TerminalNoteKind.Trouble, "an answer could not be written (IOException); it waits"), (Assert.Single(bench.Notes).Kind, bench.Notes[0].What));
        disk.IsFull = false;
        await bench.StepAsync();
        Assert.Equal(("<XmlMsg>answer 1</XmlMsg>", 1), (bench.Answer(Result), bench.Centre.Asked.Count));
        Assert.Equal([Result], bench.Names(bench.Folders.Results));
    }

    [Fact]
    public async Task What_a_kill_left_half_written_in_res_is_cleared_away()
    {
        using var bench = new TerminalBench();
        await File.WriteAllTextAsync(Path.Combine(bench.Folders.Results, ".terminal-OQSsiquc01res_9.xml.part"), "half");
        bench.Restart();
        Assert.Empty(bench.Names(bench.Folders.Results));
    }

    [Fact]
    public async Task Ten_thousand_requests_that_wait_are_answered_each_once()
    {
        using var bench = new TerminalBench();
        for (var number = 0; number < 10_000; number++)
        {
            bench.Put($"OQSsiquc01req_20250303{number:D4}.xml");
        }

        await bench.StepAsync();
        Assert.Equal((10_000, 0), (bench.Terminal.Status.Answered, bench.Terminal.Status.Waiting));
        var answers = bench.Names(bench.Folders.Results);
        Assert.Equal(("OQSsiquc01res_202503030000.xml", "OQSsiquc01res_202503039999.xml", 10_000), (answers[0], answers[^1], answers.Length));
        Assert.Equal(10_000, bench.Centre.Asked.Distinct().Count());
        Assert.Empty(bench.Names(bench.Folders.Requests));
    }

    // What the receipt computer fetched before the kill, if it did.
    private static async Task<(KilledDisk Disk, string? Fetched)> RunUntilKilledAsync(TerminalBench bench, int act)
    {
        KilledDisk disk = null!;
        string? fetched = null;
        bench.Put("OQSsiquc01req_1.xml");
        bench.Put("OQSsiquc01req_2.xml");
        try
        {
            bench.Restart(real => disk = new KilledDisk(real, act));
            await bench.StepAsync();
            fetched = bench.Fetch(Result);
            bench.Put("OQSsiquc01req_1.xml");
            await bench.StepAsync();
        }
        catch (KilledException)
        {
            // The receipt computer fetches what is there, and asks again for what it has fetched.
            fetched ??= bench.Answer(Result) is null ? null : bench.Fetch(Result);
            if (fetched is not null)
            {
                bench.Put("OQSsiquc01req_1.xml");
            }
        }

        return (disk, fetched);
    }
}
