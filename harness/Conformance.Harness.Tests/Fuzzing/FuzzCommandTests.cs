using Conformance.Harness.Tests.Cli;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>conformance fuzz card, as a user meets it.</summary>
public sealed class FuzzCommandTests : IDisposable
{
    private readonly CommandLine _conformance = new();

    public void Dispose() => _conformance.Dispose();

    private string Found => Path.Combine(_conformance.Folder, "found.txt");

    [Fact]
    public async Task A_good_card_passes_and_the_reach_is_told() =>
        (await _conformance.RunAsync("fuzz", "card", "--commands", "20000", "--seed", "5", "--out", Found))
            .MustExitWith(0).MustPrint("new cards of taro, seed 5", "verified  Jpki/0018", "Passed: every invariant held");

    [Fact]
    public async Task A_defect_is_found_kept_in_the_file_and_found_again_from_it()
    {
        (await _conformance.RunAsync("fuzz", "card", "--for", "60s", "--defect", "key-stays-closed", "--out", Found))
            .MustExitWith(1).MustPrint("Failed: key-opens-by-its-credential: Jpki/0017 is closed", "{authentication-pin}", "--replay");
        var kept = await File.ReadAllTextAsync(Found);
        Assert.Contains("# key-opens-by-its-credential", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("38323634", kept, StringComparison.Ordinal);

        (await _conformance.RunAsync("fuzz", "card", "--defect", "key-stays-closed", "--replay", Found)).MustExitWith(1).MustPrint("Jpki/0017 is closed");
        (await _conformance.RunAsync("fuzz", "card", "--replay", Found)).MustExitWith(0).MustPrint("Passed");
    }

    [Fact]
    public async Task What_cannot_be_run_says_why()
    {
        (await _conformance.RunAsync("fuzz", "card", "--for", "soon")).MustExitWith(3).MustPrint("--for takes a whole number and s, m or h");
        (await _conformance.RunAsync("fuzz", "card", "--defect", "no-such")).MustExitWith(2).MustPrint("there is no defect \"no-such\"", "counter-rises-on-read");
        (await _conformance.RunAsync("fuzz", "card", "--replay", Found)).MustExitWith(2).MustPrint("name a file that 'fuzz card --out' wrote");
        File.WriteAllText(Found, "# nothing but a remark\n");
        (await _conformance.RunAsync("fuzz", "card", "--replay", Found)).MustExitWith(2).MustPrint("there is no command in it");
        (await _conformance.RunAsync("fuzz", "card", "--replay", _conformance.Folder)).MustExitWith(2).MustPrint(_conformance.Folder, "name a file that 'fuzz card --out' wrote");
    }
}
