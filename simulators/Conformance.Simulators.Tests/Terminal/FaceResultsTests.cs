using System.Text;
using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>What the card reader pushes into face (facts/eligibility.md 1.2, 1.3; 9, point 7).</summary>
public sealed class FaceResultsTests : IDisposable
{
    private const string Name = "OQSsiquc01res_face_1312345678000001_20250303090000.xml";

    private TroubledDisk _disk = null!;
    private readonly TerminalBench _bench;

    public FaceResultsTests() => _bench = new(disk: real => _disk = new TroubledDisk(real));

    [Fact]
    public void A_result_lies_in_face_under_its_name()
    {
        Assert.Equal(Name, Push(Name, "a"));
        Assert.Equal([Name], _bench.Names(_bench.Folders.Face));
        Assert.Equal(1, _bench.Terminal.Status.Pushed);
    }

    [Fact]
    public void Another_result_of_the_same_name_gets_a_longer_one_and_the_same_result_none()
    {
        Push(Name, "a");
        Assert.Equal("OQSsiquc01res_face_1312345678000001-2_20250303090000.xml", Push(Name, "b"));
        Assert.Equal("OQSsiquc01res_face_1312345678000001-3_20250303090000.xml", Push(Name, "c"));
        Assert.Equal(Name, Push(Name, "a"));
        Assert.Equal(3, _bench.Names(_bench.Folders.Face).Length);
        Assert.Equal("a", File.ReadAllText(Path.Combine(_bench.Folders.Face, Name)));
    }

    [Fact]
    public void What_the_disk_does_not_take_is_told_to_the_reader()
    {
        _disk.IsFull = true;
        Assert.Null(Push(Name, "a"));
        Assert.Equal((TerminalNoteKind.Trouble, "face"), (Assert.Single(_bench.Notes).Kind, _bench.Notes[0].Where));
        _bench.Restart();
        Assert.Empty(_bench.Names(_bench.Folders.Face));
    }

    public void Dispose() => _bench.Dispose();

    private string? Push(string name, string content) => _bench.Terminal.Push(name, Encoding.UTF8.GetBytes(content));
}
