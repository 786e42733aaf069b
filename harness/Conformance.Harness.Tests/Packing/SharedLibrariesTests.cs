using Conformance.Bench;
using Conformance.Cli.Packing;

namespace Conformance.Harness.Tests.Packing;

public sealed class SharedLibrariesTests
{
    private const string Loader = """
        	linux-vdso.so.1 (0x00007ffd)
        	libicudata.so.72 => /lib/libicudata.so.72 (0x00007f01)
        	libstdc++.so.6 => /lib/libstdc++.so.6 (0x00007f02)
        	libc.so.6 => /lib/libc.so.6 (0x00007f03)
        	libm.so.6 => /lib/libm.so.6 (0x00007f04)
        	/lib64/ld-linux-x86-64.so.2 (0x00007f05)
        """;

    private const string Cache = """
        3 libs found in cache `/etc/ld.so.cache'
        	libicuuc.so.72 (libc6,x86-64) => /lib/libicuuc.so.72
        	libicuuc.so.9 (libc6,x86-64) => /lib/libicuuc.so.9
        	libicuuc.so.67 (libc6,x86-64) => /lib/libicuuc.so.67
        """;

    private readonly SharedLibraries _libraries = new((program, _) => program == "ldd" ? Loader : Cache);

    [Fact]
    public void A_library_brings_what_it_needs_and_leaves_the_C_library_to_the_machine() =>
        Assert.Equal(["libicudata.so.72", "libicuuc.so.72", "libstdc++.so.6"], _libraries.Of(["/lib/libicuuc.so.72"]).Select(library => library.Name));

    [Fact]
    public void What_lies_beside_the_program_is_not_packed_twice() =>
        Assert.DoesNotContain(_libraries.Of([Path.Combine(AppContext.BaseDirectory, "libOwn.so")]), library => library.Name == "libOwn.so");

    [Fact]
    public void Of_several_versions_the_newest_is_taken() => Assert.Equal("/lib/libicuuc.so.72", _libraries.Installed("libicuuc.so"));

    [Fact]
    public void A_library_that_is_not_here_is_named() =>
        Assert.Equal("libssl.so is not on this machine, and the program would not start without it", Assert.Throws<BenchFaultException>(() => _libraries.Installed("libssl.so")).What);

    [Fact]
    public void A_library_that_another_one_misses_is_named() =>
        Assert.Equal(
            "libgone.so.1 is not on this machine, and something of the program needs it",
            Assert.Throws<BenchFaultException>(() => new SharedLibraries((_, _) => "\tlibgone.so.1 => not found\n").Of(["/lib/libx.so.1"])).What);
}
