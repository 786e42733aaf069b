using System.Text;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Vision.Images;

namespace Conformance.Harness.Tests.Cli;

/// <summary>A run with drawn faces leaves no picture and no photo anywhere: not in its results, its temporary files, nor what it prints (RDR-6).</summary>
public sealed class PicturesNowhereTests(PicturesOfARun pictures) : IClassFixture<PicturesOfARun>, IDisposable
{
    private readonly CommandLine _program = new();

    /// <summary>How a picture may be written, and how the search calls it.</summary>
    public static TheoryData<string, string> Forms => new()
    {
        { "bytes", "frame of taro" },
        { "piece", "frame of taro" },
        { "hexadecimal", "frame of taro, in hexadecimal" },
        { "capitals", "frame of taro, in hexadecimal" },
        { "base64", "frame of taro, in base64" },
        { "base64 of a piece", "frame of taro, in base64" },
        { "base64 for addresses", "frame of taro, in base64" },
        { "base64 in JSON", "frame of taro, in base64" },
        { "png", "PNG file" },
        { "chip", "photo of taro" },
        { "pixels of the photo", "pixels of taro's photo" },
    };

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Neither_results_nor_temporary_files_nor_output_hold_anything_of_a_picture()
    {
        var temporary = Directory.CreateDirectory(Path.Combine(_program.Folder, "temporary")).FullName;
        var tool = new ExternalTool { TemporaryFolder = temporary };

        var outcome = await tool.RunAsync("dotnet", CommandLine.Program, "run", "--results", _program.Results, "--faces", "drawn", "face-not-kept", "chip-photo");

        outcome.MustExitWith(0).MustPrint("Passed: reader model-a");
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(_program.Results, "transcripts")));
        Assert.Empty(pictures.Search.InFolder(_program.Folder));
        Assert.Empty(pictures.Search.In(Encoding.UTF8.GetBytes(outcome.Printed)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_planted_picture_is_found_whatever_it_is_written_as(string form, string found)
    {
        var frame = PicturesOfARun.Frame("taro", 0);
        var folder = Directory.CreateDirectory(Path.Combine(_program.Folder, "results", "logs")).FullName;
        File.WriteAllBytes(Path.Combine(folder, "001.jsonl"), [.. "{\"type\":\"log-opened\"}\n"u8, .. Written(form, frame), .. "\n"u8]);

        Assert.Contains($"{Path.Combine("logs", "001.jsonl")}: {found}", pictures.Search.InFolder(Path.Combine(_program.Folder, "results")));
    }

    [Fact]
    public void What_is_no_picture_is_not_taken_for_one() =>
        Assert.Empty(pictures.Search.In(File.ReadAllBytes(Path.Combine(CommandLine.Root, "fixtures", "personas", "taro.json"))));

    private static byte[] Written(string form, byte[] frame) => form switch
    {
        "bytes" => frame,
        "piece" => frame[30_001..30_032],
        "hexadecimal" => Encoding.ASCII.GetBytes($"{{\"data\":\"{Convert.ToHexStringLower(frame[30_000..30_100])}\"}}"),
        "capitals" => Encoding.ASCII.GetBytes($"f{Convert.ToHexString(frame[30_003..30_100])}"),
        "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(frame)),
        "base64 of a piece" => Encoding.ASCII.GetBytes($"x{Convert.ToBase64String(frame[30_001..30_200])}"),
        "base64 for addresses" => Encoding.ASCII.GetBytes(Convert.ToBase64String(frame[30_001..30_200]).Replace('+', '-').Replace('/', '_')),
        "base64 in JSON" => Encoding.ASCII.GetBytes(Convert.ToBase64String(frame[30_001..30_200]).Replace("+", "\\u002B", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal)),
        "png" => Png(),
        "chip" => File.ReadAllBytes(PicturesOfARun.Photo("taro"))[600..700],
        _ => PicturesOfARun.Pixels("taro")[38_400..38_700],
    };

    private static byte[] Png()
    {
        using var photo = GreyImage.Decode(File.ReadAllBytes(PicturesOfARun.Photo("taro")))!;
        return photo.ToPng();
    }
}
