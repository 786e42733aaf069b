using Conformance.Bench;
using Conformance.Cli.Packing;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance pack: the bench in one file. What it is for is tried where there is nothing but the C library and a shell.</summary>
public sealed class PackCommandTests : IDisposable
{
    // The root of a machine on which nothing is installed, and in it the pack; what the kernel gives to every machine is mounted.
    private const string BareMachine = """
        set -eu
        mkdir -p "$1/bin" "$1/proc" "$1/tmp" "$1/dev"
        tar -xf "$2" -C "$1"
        for program in dash readlink dirname sha256sum; do
          cp "$(readlink -f "$(command -v $program)")" "$1/bin/$program"
          ldd "$1/bin/$program" | grep -o '/[^ ]*' | while read -r library; do
            case $library in *lib*) mkdir -p "$1$(dirname "$library")"; cp -L "$library" "$1$library" ;; esac
          done
        done
        for library in libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libresolv.so.2; do
          mkdir -p "$1/lib"
          cp -L "$(/sbin/ldconfig -p | sed -n "s|.*$library .*=> ||p" | head -n 1)" "$1/lib/$library"
        done
        ln -s dash "$1/bin/sh"
        for device in null urandom; do
          : > "$1/dev/$device"
          mount --bind "/dev/$device" "$1/dev/$device"
        done
        mount -t proc proc "$1/proc"
        exec env -i PATH=/bin HOME=/tmp "$(command -v chroot)" "$1" sh -c 'cd conformance && sha256sum --check --quiet SHA256SUMS && cd /tmp && /conformance/harness/conformance run "Three wrong" && /conformance/harness/conformance judge conformance-results >judged && /conformance/harness/conformance bench'
        """;

    private readonly CommandLine _program = new();

    [Fact]
    [Trait("Speed", "slow")]
    public async Task A_pack_runs_where_nothing_is_installed()
    {
        var pack = Path.Combine(_program.Folder, "bench.tar");
        (await _program.RunAsync("pack", "--out", pack)).MustExitWith(0).MustPrint("sha256sum --check --quiet SHA256SUMS");

        var bare = await new ExternalTool().RunAsync("unshare", "--user", "--map-root-user", "--mount", "--pid", "--fork", "sh", "-c", BareMachine, "bare", Path.Combine(_program.Folder, "bare"), pack);

        // Its last command is the one that is not in a pack.
        bare.MustExitWith(2).MustPrint("Passed: reader model-a, device simulated", "conformance: bench is not in a pack");
    }

    [Theory]
    [InlineData("", "--out")]
    [InlineData("--out bench.zip", "--out takes NAME.tar.gz or NAME.tar, not \"bench.zip\"")]
    public void What_is_wrong_on_the_command_line_is_named(string line, string named) =>
        Assert.Contains(PackCommand.Create().Parse(line).Errors, error => error.Message.Contains(named, StringComparison.Ordinal));

    [Fact]
    public async Task A_file_that_cannot_be_made_is_named_and_no_half_of_it_stays()
    {
        var target = Path.Combine(_program.Folder, "gone", "bench.tar");

        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => PackCommand.Create().Parse(["--out", target]).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));

        Assert.StartsWith(target, fault.What, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_program.Folder));
    }

    public void Dispose() => _program.Dispose();
}
