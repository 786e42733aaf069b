using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Cli.Faces;
using Conformance.Simulators.Tests.Vision.Matching;
using Conformance.Vision.Camera;
using Conformance.Vision.Faces;

namespace Conformance.Harness.Tests.Cli;

public sealed class FaceCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    private string Out => Path.Combine(_line.Folder, "faces");

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Drawn_faces_are_evaluated_and_the_figures_kept()
    {
        var outcome = await _line.RunAsync("face", "evaluate", "--people", "5", "--looks", "1", "--condition", "nobody", "--fnmr-limit", "0.5", "--out", Out);
        outcome.MustExitWith(0).MustPrint(
            "drawn faces 2000000 to 2000004: a stimulus for simulators, no biometric evidence",
            "genuine trials   5\n",
            "impostor trials  20\n",
            "fewer impostor trials than that rate takes to be seen",
            "nobody          RDR-8   100.00 % (56.55 to 100.00; 5 of 5)",
            "[5 NoFace]",
            "intervals: Wilson, 95 %",
            "Passed: false non-match rate");
        // Figures and the curve, and no picture of anybody.
        Assert.Equal(["conditions.csv", "det.csv", "det.png"], Directory.GetFiles(_line.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Order());
        Assert.Equal(1002, File.ReadAllLines(Path.Combine(Out, "det.csv")).Length);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(Path.Combine(Out, "det.png"))[..4]);
        Assert.StartsWith("nobody,5,5,0,0,0,5,", File.ReadAllLines(Path.Combine(Out, "conditions.csv"))[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matcher_that_misses_too_many_holders_ends_with_1()
    {
        // The second picture of each person shows another one.
        Draw("a", "first", person: 1);
        Draw("a", "second", person: 2);
        Draw("b", "first", person: 2);
        Draw("b", "second", person: 1);
        (await _line.RunAsync("face", "evaluate", "--pictures", Pictures, "--fmr", "0.5", "--fnmr-limit", "0.9", "--out", Out))
            .MustExitWith(1).MustPrint($"2 people in {Pictures}", "Failed: false non-match rate 100.00 %, at most 90.00 %");
    }

    [Fact]
    public async Task A_network_of_the_users_describes_faces_in_place_of_the_built_in_describer()
    {
        var network = Path.Combine(_line.Folder, "sums.onnx");
        File.WriteAllBytes(network, OnnxFile.SumsOfSquares(32, 4, 1));
        (await _line.RunAsync("face", "evaluate", "--people", "3", "--looks", "1", "--condition", "none", "--network", network, "--network-size", "32x32", "--out", Out))
            .MustExitWith(0).MustPrint("genuine trials   3\n", "impostor trials  6\n");
    }

    [Theory]
    [InlineData("--pictures /nowhere", "/nowhere: there is no such folder", "--pictures takes a folder with a sub-folder for each person")]
    [InlineData("--cascades /nowhere", "/nowhere/haarcascade_frontalface_alt2.xml: there is no such cascade", "install Debian's opencv-data")]
    [InlineData("--network /nowhere.onnx", "/nowhere.onnx: there is no such file", "name an ONNX file")]
    [InlineData("--people 2 --looks 1 --condition none --out /proc/faces", "/proc/faces: ", "let --out name a folder that can be written")]
    public void What_the_user_named_wrongly_is_told(string arguments, string what, string hint)
    {
        var fault = Assert.Throws<BenchFaultException>(() => Parse(arguments).Invoke(new() { EnableDefaultExceptionHandler = false }));
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.StartsWith(hint, fault.Hint, StringComparison.Ordinal);
        Assert.Equal(Owner.Configuration, fault.Owner);
    }

    [Theory]
    [InlineData("--first 2000000000", "--first takes a whole number from 0 to 400000000")]
    [InlineData("--looks 0", "--looks takes a whole number from 1 to 1000")]
    [InlineData("--people 1", "--people takes a whole number from 2 to 10000")]
    [InlineData("--fmr 2", "--fmr takes a share from 0 to 1")]
    [InlineData("--fnmr-limit -1", "--fnmr-limit takes a share from 0 to 1")]
    [InlineData("--condition sunny", "--condition: there is no \"sunny\"; choose from all, none, good, too-close")]
    [InlineData("--network-size big", "--network-size takes width and height in pixels")]
    public void What_cannot_be_meant_is_bad_usage(string arguments, string what) =>
        Assert.StartsWith(what, Assert.Single(Parse(arguments).Errors).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Bad_usage_ends_with_3() =>
        (await _line.RunAsync("face", "evaluate", "--people", "1")).MustExitWith(3).MustPrint("--people takes a whole number from 2 to 10000", "hint: 'conformance face evaluate --help'");

    private string Pictures => Path.Combine(_line.Folder, "pictures");

    private static ParseResult Parse(string arguments) => new RootCommand { FaceCommand.Create() }.Parse(["face", "evaluate", .. arguments.Split(' ')]);

    private void Draw(string folder, string name, int person)
    {
        using var picture = new FaceCamera().Portrait(FaceIdentity.Invent(person));
        Directory.CreateDirectory(Path.Combine(Pictures, folder));
        File.WriteAllBytes(Path.Combine(Pictures, folder, name + ".png"), picture.ToPng());
    }
}
