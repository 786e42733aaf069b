namespace Conformance.Harness.Tests.Cli;

/// <summary>certify, verify and compare as their users have them: on the sample of software behind the terminal, for which fewest scenarios are.</summary>
public sealed class CertificateCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    private string Bundle => Path.Combine(_program.Folder, "bundle");

    private string Key => Path.Combine(_program.Folder, "maker.key");

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_device_is_certified_by_one_program_and_verified_and_compared_by_another()
    {
        string[] certify = ["certify", "--device", Path.Combine(CommandLine.Root, "fixtures", "readers", "receipt-computer.json"), "--set", "2027-01", "--nonce", "asked-for-1", "--out", Bundle];
        (await _program.RunAsync([.. certify, "--new-key", Key])).MustExitWith(0)
            .MustPrint("qualification/before: 12 scenarios on good devices, 8 defects, a canary", "self-declared. This is not an approval by any authority.", "nonce asked-for-1, issued ", $"bundle in {Bundle}");
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Key) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));

        (await _program.RunAsync("verify", Bundle, "--key", $"{Key}.pub", "--nonce", "asked-for-1")).MustExitWith(0)
            .MustPrint("passed  signature", "passed  findings", "passed  reports", "Verified: every verdict follows from the raw logs.");
        (await _program.RunAsync("compare", Bundle, Bundle)).MustExitWith(0).MustPrint("set 2027-01; software behind the terminal, full", "0 of them different (*)");
        (await _program.RunAsync([.. certify, "--key", Key])).MustExitWith(2).MustPrint("out-not-empty: ", "no evidence is ever written over");
    }

    [Theory]
    [InlineData("\"not one\" is no nonce", "certify", "--device", "x", "--set", "y", "--out", "z", "--nonce", "not one")]
    [InlineData("--witness-key and --laboratory go together", "certify", "--device", "x", "--set", "y", "--out", "z", "--laboratory", "L")]
    [InlineData("--key and --new-key do not go together", "certify", "--device", "x", "--set", "y", "--out", "z", "--key", "k", "--new-key", "n")]
    public async Task What_goes_together_with_nothing_is_bad_usage(string told, params string[] arguments) =>
        (await _program.RunAsync(arguments)).MustExitWith(3).MustPrint(told);
}
