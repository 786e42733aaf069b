using Conformance.Bench.Observation.Stored;
using Conformance.Harness.Tests.Bench;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Kills;

/// <summary>No change of a real log goes unseen.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class StoredLogTests
{
    private const ulong Seed = 20_250_303;
    private readonly Config _config;
    private readonly BenchFixture _bench;
    private readonly byte[] _log;
    private readonly byte[][] _lines;

    public StoredLogTests(BenchFixture bench, ITestOutputHelper output)
    {
        output.WriteLine($"FsCheck seed {Seed}, 1");
        _config = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(Seed, 1);
        _bench = bench;
        var stored = bench.Good[0].Stored;
        _log = LogFile.Write(stored.Header, stored.Log);
        _lines = [.. Lines(_log)];
    }

    [Fact]
    public void Every_line_of_every_log_fits_the_schema() =>
        Assert.All(_bench.Good.Select(result => result.Stored), stored => Assert.All(
            System.Text.Encoding.UTF8.GetString(LogFile.Write(stored.Header, stored.Log)).Split('\n')[..^1],
            line => Assert.Empty(LogSchemaTests.Schema.Faults(line))));

    [Fact]
    public void A_flipped_bit_breaks_the_log() => Holds(
        from at in Gen.Choose(0, _log.Length - 2)
        from bit in Gen.Choose(0, 7)
        select (at, bit),
        flip => Flipped(flip.at, flip.bit) is LogReading.Broken);

    [Fact]
    public void A_flipped_bit_in_the_last_line_feed_leaves_the_log_incomplete() =>
        Assert.All(Enumerable.Range(0, 8), bit => Assert.IsType<LogReading.Incomplete>(Flipped(_log.Length - 1, bit)));

    [Fact]
    public void A_dropped_line_breaks_the_log_or_leaves_it_incomplete_when_it_was_the_last() => Holds(
        Gen.Choose(0, _lines.Length - 1),
        dropped => (Read(_lines.Where((_, line) => line != dropped)), dropped == _lines.Length - 1) is (LogReading.Broken, false) or (LogReading.Incomplete, true));

    [Fact]
    public void An_added_line_breaks_the_log() => Holds(
        from line in Gen.Choose(0, _lines.Length - 1)
        from at in Gen.Choose(0, _lines.Length)
        select (line, at),
        added => Read([.. _lines[..added.at], _lines[added.line], .. _lines[added.at..]]) is LogReading.Broken);

    [Fact]
    public void Two_lines_that_changed_places_break_the_log() => Holds(
        from one in Gen.Choose(0, _lines.Length - 2)
        from other in Gen.Choose(one + 1, _lines.Length - 1)
        select (one, other),
        swap => Read(_lines.Select((line, at) => at == swap.one ? _lines[swap.other] : at == swap.other ? _lines[swap.one] : line)) is LogReading.Broken);

    [Fact]
    public void A_log_that_was_cut_anywhere_keeps_its_whole_lines_and_says_that_it_is_incomplete() => Holds(
        Gen.Choose(_lines[0].Length, _log.Length - 1),
        length => LogFile.Read(_log.AsSpan(0, length)) is LogReading.Incomplete read
            && read.AfterLine == _log.AsSpan(0, length).Count((byte)'\n')
            && read.Stored.Log.Entries.Count == read.AfterLine - 1
            && read.Dropped is null == (_log[length - 1] == '\n'));

    [Fact]
    public void A_log_of_bytes_from_anywhere_is_never_complete_and_never_throws() => Holds(
        Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>()),
        bytes => LogFile.Read([.. _lines[0], .. bytes]) is not LogReading.Complete);

    private void Holds<T>(Gen<T> generator, Func<T, bool> property) => Check.One(_config, Prop.ForAll(Arb.From(generator), property));

    private LogReading Flipped(int at, int bit)
    {
        var flipped = _log.ToArray();
        flipped[at] ^= (byte)(1 << bit);
        return LogFile.Read(flipped);
    }

    private static LogReading Read(IEnumerable<byte[]> lines) => LogFile.Read([.. lines.SelectMany(line => line)]);

    private static IEnumerable<byte[]> Lines(byte[] log)
    {
        for (var start = 0; start < log.Length;)
        {
            var end = Array.IndexOf(log, (byte)'\n', start) + 1;
            yield return log[start..end];
            start = end;
        }
    }
}
