using System.Security.Cryptography;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance fixtures, in a repository of its own that may be spoilt.</summary>
public sealed class FixturesCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    private string Fixtures => Path.Combine(_program.Folder, "fixtures");

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Personas_makes_what_is_missing_or_spoilt_again_as_it_was_byte_for_byte()
    {
        _program.MakeRepository();
        File.Delete(Path.Combine(Fixtures, "keys", "taro.common.key.pem"));
        File.Delete(Path.Combine(Fixtures, "images", "hanako.name.png"));
        File.WriteAllText(Path.Combine(Fixtures, "images", "taro.address.png"), "spoilt");

        (await _program.RunProgramAsync(_program.CopyOfProgram(), "fixtures", "personas")).MustExitWith(0)
            .MustPrint(Path.Combine("keys", "taro.common.key.pem"), Path.Combine("images", "hanako.name.png"), Path.Combine("faces", "taro.jp2"));

        Assert.Equal(Contents(Path.Combine(CommandLine.Root, "fixtures")), Contents(Fixtures));
    }

    [Fact]
    public async Task Personas_names_what_is_wrong_with_a_persona_and_where()
    {
        _program.MakeRepository();
        var file = Path.Combine(Fixtures, "personas", "taro.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("1980-02-17", "1980-02-30", StringComparison.Ordinal));

        (await _program.RunProgramAsync(_program.CopyOfProgram(), "fixtures", "personas")).MustExitWith(2)
            .MustPrint($"{file}, $.holder.birthDate: this is not a day of the calendar", "hint: ");
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
