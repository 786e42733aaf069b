using Conformance.Harness.Tests.Requirements;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance requirements, as a person calls it.</summary>
public sealed class RequirementsCommandTests : IDisposable
{
    private readonly CommandLine _program = new();
    private readonly SmallCatalogue _small = new();

    [Fact]
    public async Task A_list_says_of_each_requirement_how_it_is_checked_or_why_not() =>
        (await _program.RunAsync("requirements", "list", "--requirements", _small.Folder)).MustExitWith(0).MustPrint(
            "PAD-SHUFFLED  MUST  reader",
            "The digits change place.",
            "checked by pad-shuffled",
            "PAD-TIDY  SHOULD  reader",
            "not checked: needs a person",
            "set 2025-09, The only one: 2 requirements, 1 checked");

    [Fact]
    public async Task A_list_of_the_shipped_ones_is_cut_down_to_a_set_and_a_subject()
    {
        var outcome = await _program.RunAsync("requirements", "list", "--set", "2024-12", "--subject", "card-reader");
        outcome.MustExitWith(0).MustPrint("PLAIN-READER-BY-PIN-OR-SIGHT  MUST  card-reader", "set 2024-12, ", ": 1 requirements, 0 checked");
        Assert.DoesNotContain("PHONE", outcome.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PIN-TRIES-SHOWN")]
    [InlineData("tries-on-screen")]
    public async Task All_about_a_requirement_is_shown_by_its_id_or_its_checks(string id) =>
        (await _program.RunAsync("requirements", "show", id)).MustExitWith(0).MustPrint(
            "PIN-TRIES-SHOWN  SHOULD  reader",
            "After a wrong PIN the screen shows how many tries are left.",
            "暗証番号を誤った後、画面に残り回数を表示する。",
            "to devices that declare pin: ",
            "screen, touch, apdu",
            "2024-12, 2025-02, 2025-09, 2026-11, 2026-12, 2027-01, 2027-02",
            "fact RDR-4: ",
            "D0, 2024-10: ",
            "check tries-on-screen, device acts when it fails",
            "to do: Show the count that the card returned in 63Cx",
            "to do: 誤入力の直後の画面に");

    [Fact]
    public async Task Lint_says_that_the_shipped_files_have_no_errors() =>
        (await _program.RunAsync("requirements", "lint")).MustExitWith(0).MustPrint("no errors");

    [Fact]
    public async Task Lint_prints_every_error_and_ends_with_2()
    {
        _small.Replace("pad.yaml", "level: must", "level: shall");
        _small.Replace("facts/facts.yaml", "title:", "titel:");
        (await _program.RunAsync("requirements", "lint", "--requirements", _small.Folder)).MustExitWith(2).MustPrint("pad.yaml:3: \"shall\" is unknown", "facts.yaml:3: \"titel\" is no key here", "hint: ");
    }

    [Fact]
    public async Task Freeze_writes_a_new_set_and_never_an_old_one()
    {
        (await _program.RunAsync("requirements", "freeze", "2026-01", "--title", "Next", "--requirements", _small.Folder)).MustExitWith(0).MustPrint("2026-01.yaml");
        (await _program.RunAsync("requirements", "lint", "--requirements", _small.Folder)).MustExitWith(0).MustPrint("2 sets");
        (await _program.RunAsync("requirements", "freeze", "2026-01", "--requirements", _small.Folder)).MustExitWith(2).MustPrint("a frozen set is never written again", "hint: ");
    }

    [Theory]
    [InlineData(2, "no set of requirements \"1999-01\"", "list", "--set", "1999-01")]
    [InlineData(3, "--help", "list", "--subject", "clinic")]
    [InlineData(2, "no requirement \"NOTHING\"", "show", "NOTHING")]
    [InlineData(3, "--help", "freeze")]
    public async Task What_is_not_there_is_named(int code, string says, params string[] arguments) =>
        (await _program.RunAsync(["requirements", .. arguments])).MustExitWith(code).MustPrint(says);

    public void Dispose()
    {
        _program.Dispose();
        _small.Dispose();
    }
}
