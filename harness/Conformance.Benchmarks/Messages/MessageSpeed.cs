using System.Text;
using System.Xml;
using Conformance.Benchmarks.Measurement;
using Conformance.Messages;

namespace Conformance.Benchmarks.Messages;

/// <summary>How fast a bulk result of 10,000 people is read and written, beside the platform's XML reader that does nothing with it.</summary>
internal sealed class MessageSpeed(Meter meter, string messages)
{
    private const int People = 10_000;
    private const string Unit = "BulkConfirmUnit";

    public IEnumerable<Row> Rows()
    {
        var bytes = BulkResult();
        var message = ((MessageReading.Read)MessageReader.Read(bytes)).Message;
        var (bare, read, readTimes) = meter.InPairs(() => Bare(bytes), () => MessageReader.Read(bytes));
        var (_, bind, bindTimes) = meter.InPairs(() => Bare(bytes), () => OfficialMessages.BulkResult.Read(bytes));
        var (_, write, writeTimes) = meter.InPairs(() => Bare(bytes), () => MessageWriter.Write(message));
        var megabytes = bytes.Length / 1e6;
        return
        [
            new("bulk result, the platform's XML reader alone", bare * megabytes, "MB/s"),
            new("bulk result, read", read * megabytes, "MB/s", new(readTimes, "XML reader")),
            new("bulk result, read, checked and made records", bind * megabytes, "MB/s", new(bindTimes, "XML reader")),
            new("bulk result, written", write * megabytes, "MB/s", new(writeTimes, "XML reader")),
            new("allocated to read an element", Allocated(() => MessageReader.Read(bytes)) / Elements(message.Root), "bytes"),
        ];
    }

    // The golden message with its first person again and again.
    private byte[] BulkResult()
    {
        var golden = File.ReadAllText(Path.Combine(messages, "OQSmuquc02res.xml"));
        var begins = golden.IndexOf($"    <{Unit}>", StringComparison.Ordinal);
        var ends = golden.IndexOf($"</{Unit}>\n", StringComparison.Ordinal) + $"</{Unit}>\n".Length;
        return Encoding.UTF8.GetBytes(golden[..begins] + new StringBuilder().Insert(0, golden[begins..ends], People) + golden[ends..]);
    }

    private static void Bare(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
        }
    }

    private static double Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Elements(MessageNode node) => 1 + node.Children.Sum(Elements);
}
