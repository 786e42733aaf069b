using Conformance.Bench;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Moq;
using NodaTime;

namespace Conformance.Harness.Tests.Bench;

public sealed class LogSinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [Fact]
    public void Every_line_is_in_the_file_when_Append_returns()
    {
        var path = Path.Combine(_folder, "log.jsonl");
        using var sink = LogFile.Create(path, AnyScenario.Header);
        var log = new ObservationLog(sink);
        Assert.Empty(Assert.IsType<LogReading.Incomplete>(Read(path)).Stored.Log.Entries);
        foreach (var persona in new[] { "taro", "hanako" })
        {
            log.Append(Instant.MinValue, new CardPlaced(persona));
            var read = Assert.IsType<LogReading.Incomplete>(Read(path));
            Assert.Equal($"places the card of {persona}", read.Stored.Log.Entries[^1].What.Describe());
            Assert.Null(read.Dropped);
        }

        log.Close();
        Assert.IsType<LogReading.Complete>(Read(path));
        Assert.Equal(LogFile.Write(AnyScenario.Header, log), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_full_disk_is_said_when_the_header_does_not_fit() =>
        Assert.Contains("No space left on device", Assert.Throws<BenchFaultException>(() => LogFile.Create("/dev/full", AnyScenario.Header)).What, StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_is_said()
    {
        var path = Path.Combine(_folder, "nowhere", "log.jsonl");
        var fault = Assert.Throws<BenchFaultException>(() => LogFile.Create(path, AnyScenario.Header));
        Assert.Contains(path, fault.What, StringComparison.Ordinal);
        Assert.Contains("--results", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_kept_is_not_in_the_log_and_the_log_takes_and_closes_nothing_more()
    {
        var sink = new Mock<ILogSink>();
        sink.Setup(one => one.Append(It.Is<LogEntry>(entry => entry.Sequence == 2))).Throws(new BenchFaultException(Conformance.Bench.Judgement.Owner.Configuration, "full", "make room"));
        var log = new ObservationLog(sink.Object);
        log.Append(Instant.MinValue, new CardPlaced("taro"));

        // Whoever swallows the first refusal meets it again.
        Assert.Equal("full", Assert.Throws<BenchFaultException>(() => log.Append(Instant.MinValue, new CardTaken("taro"))).What);
        Assert.Equal("full", Assert.Throws<BenchFaultException>(() => log.Append(Instant.MinValue, new CardTaken("taro"))).What);
        Assert.Equal("full", Assert.Throws<BenchFaultException>(log.Close).What);

        Assert.Single(log.Entries);
        sink.Verify(one => one.Close(), Times.Never);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static LogReading Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return LogFile.Read(bytes);
    }
}
