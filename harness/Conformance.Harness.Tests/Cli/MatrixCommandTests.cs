namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance matrix and conformance coverage, as a person calls them.</summary>
public sealed class MatrixCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task The_matrix_of_one_check_is_as_expected_and_leaves_a_page()
    {
        var folder = Path.Combine(_program.Folder, "matrix");

        (await _program.RunAsync("matrix", "--check", "digits-hidden", "--defect", "digits-shown", "--out", folder))
            .MustExitWith(0).MustPrint("good device model-a passed ", "good device model-b passed ", "[  1/1] digits-shown", "1 pairs in ", "everything as expected", Path.Combine(folder, "matrix.html"));

        Assert.Contains("digits-hidden", File.ReadAllText(Path.Combine(folder, "matrix.html")), StringComparison.Ordinal);
        Assert.Contains("digits-hidden", File.ReadAllText(Path.Combine(folder, "matrix.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_does_not_exist_is_named_before_anything_runs() =>
        (await _program.RunAsync("matrix", "--check", "no-such-check", "--out", _program.Folder)).MustExitWith(2).MustPrint("no-such-check", "hint: ");

    [Fact]
    public async Task Coverage_that_holds_ends_with_0() =>
        (await _program.RunAsync("coverage")).MustExitWith(0).MustPrint(" decisions of ", "coverage.csv holds");

    [Fact]
    public async Task Coverage_that_is_stale_ends_with_1_and_every_line_that_differs()
    {
        var program = _program.CloneWith("certificate/expiry.feature");

        (await _program.RunProgramAsync(program, "coverage")).MustExitWith(1).MustPrint(
            "PIN-TRIES-SHOWN,tries-on-screen,", "after looking at every line: 'conformance coverage --write' makes coverage.csv again");
    }

    public void Dispose() => _program.Dispose();
}
