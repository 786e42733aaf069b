using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance card new, show and lint, as a person calls them.</summary>
public sealed class CardCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Show_explains_a_card_and_tells_nothing_secret()
    {
        var outcome = await _program.RunAsync("card", "show", "taro");
        outcome.MustExitWith(0).MustPrint(
            "taro: A plain adult",
            "架空　太郎, born 1980-02-17, male, 架空県見本市例示町１－２－３",
            "個人番号カード, serial 900000000000001, municipality 99999, valid to 2035-02-17",
            "valid 2022-02-18 to 2027-02-17 (Asia/Tokyo)",
            "D3921000310001010408  券面事項入力補助AP",
            "0001  17 bytes                個人番号 (individual number)",
            "0018  3 of 3 tries left",
            "0013  10 of 10 tries left     照合番号A (matching number A: the individual number)",
            "0012  10 of 10 tries left     照合番号B (matching number B: birth date, expiry year and security code)",
            "0017  not to be read");
        foreach (var secret in new[] { "8264", "HJ7K2Q9", "7595", "4243", "3695", "990000000129", "8692", "55021720358692", "550217" })
        {
            Assert.DoesNotContain(secret, outcome.Printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Show_says_what_is_locked_or_missing()
    {
        (await _program.RunAsync("card", "show", "saburo-no-pin")).MustExitWith(0).MustPrint("signature       no certificate", "0018  without data: locked");
        (await _program.RunAsync("card", "show", "number-b-locked")).MustExitWith(0).MustPrint("0012  locked");
        (await _program.RunAsync("card", "show", "tampered")).MustExitWith(0).MustPrint("the chip noticed tampering");
    }

    [Fact]
    public async Task Lint_passes_all_personas_and_fails_one_with_every_fault_and_its_path()
    {
        (await _program.RunAsync("card", "lint")).MustExitWith(0).MustPrint("26 personas, 0 faults");

        var fixtures = _program.CopyOfFixtures();
        var file = Path.Combine(fixtures, "personas", "taro.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("1980-02-17", "1980-02-30", StringComparison.Ordinal).Replace("\"male\"", "\"m\"", StringComparison.Ordinal));
        (await _program.RunAsync("card", "lint", "--fixtures", fixtures, "taro", "hanako")).MustExitWith(1).MustPrint(
            $"{file}, $.holder.birthDate: this is not a day of the calendar", $"{file}, $.holder.sex: ", "2 personas, 2 faults");
        (await _program.RunAsync("card", "lint", "nobody")).MustExitWith(2).MustPrint("there is no persona \"nobody\"", "hint: ");
        (await _program.RunAsync("card", "lint", "--nothing")).MustExitWith(3).MustPrint("there is no option --nothing");
    }

    [Fact]
    public async Task New_makes_the_same_card_from_the_same_seed_and_it_can_be_shown_and_linted()
    {
        var (first, second) = (Path.Combine(_program.Folder, "first"), Path.Combine(_program.Folder, "second"));
        (await _program.RunAsync("card", "new", "--seed", "7", "--name", "見本　七子", "--kana", "ﾐﾎﾝ ﾅﾅｺ", "--out", first)).MustExitWith(0).MustPrint("card-7.json");
        (await _program.RunAsync("card", "new", "--seed", "7", "--name", "見本　七子", "--kana", "ﾐﾎﾝ ﾅﾅｺ", "--out", second)).MustExitWith(0);

        Assert.Equal(Contents(first), Contents(second));
        Assert.Equal(21, Contents(first).Count);
        var file = Path.Combine(first, "card-7.json");
        (await _program.RunAsync("card", "lint", file)).MustExitWith(0).MustPrint("1 personas, 0 faults");
        (await _program.RunAsync("card", "show", file)).MustExitWith(0).MustPrint("見本　七子", "券面事項確認AP");
        (await _program.RunAsync("card", "new", "--seed", "7", "--out", first)).MustExitWith(2).MustPrint("is there already", "hint: ");
        (await _program.RunAsync("card", "new", "--seed", "-7", "--out", first)).MustExitWith(3).MustPrint("--seed takes a whole number from 0");
        (await _program.RunAsync("card", "new", "--seed", "8", "--name", "𪚥", "--kana", "ﾃﾂ", "--out", first)).MustExitWith(2).MustPrint("there is no glyph for 𪚥", "hint: ");
        (await _program.RunAsync("card", "new")).MustExitWith(3);
        (await _program.RunAsync("card", "new", "--name", "見本　七子", "--out", first)).MustExitWith(3).MustPrint("--name and --kana go together");
        (await _program.RunAsync("card", "new", "--name", "見本　七子", "--kana", "ミホン", "--out", first)).MustExitWith(3).MustPrint("\"ミホン\" is no half-width katakana");
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
