using Conformance.Bench;
using Conformance.Certification.Statements;

namespace Conformance.Harness.Tests.Certification;

public sealed class SigningKeyFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    private string File => Path.Combine(_folder, "deep", "certificate.key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_key_is_made_once_for_its_owner_alone_with_its_public_half_beside()
    {
        using var first = SigningKeyFile.ReadOrCreate(File);
        using var again = SigningKeyFile.ReadOrCreate(File);
        Assert.Equal(first.Public, again.Public);
        Assert.Equal(first.Public, VerificationKey.Read(File + ".pub"));
        Assert.True(OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(File) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.DoesNotContain("PRIVATE", System.IO.File.ReadAllText(File + ".pub"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_key_is_ever_written_over()
    {
        SigningKeyFile.Create(File);
        var before = System.IO.File.ReadAllText(File);
        Assert.Contains("a key that is there is never written over", Assert.Throws<BenchFaultException>(() => SigningKeyFile.Create(File)).Hint, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllText(File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    public void A_file_without_a_key_is_named_and_not_quoted(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);
        var fault = Assert.Throws<BenchFaultException>(() => SigningKey.Read(File));
        Assert.Equal($"{File}: this is no key on the curve P-256 in PEM", fault.What);
    }

    [Fact]
    public void A_key_on_another_curve_is_none()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP384);
        System.IO.File.WriteAllText(File, other.ExportPkcs8PrivateKeyPem());
        Assert.Contains("no key on the curve P-256", Assert.Throws<BenchFaultException>(() => SigningKey.Read(File)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_half_signs_nothing()
    {
        SigningKeyFile.Create(File);
        Assert.Contains("the public half of a key alone", Assert.Throws<BenchFaultException>(() => SigningKey.Read(File + ".pub")).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_of_known_keys_is_named_with_its_line()
    {
        var known = Path.Combine(_folder, "known-keys");
        System.IO.File.WriteAllText(known, "maker abc ACME Readers\nmaker abc\n");
        Assert.Equal($"{known}, line 2: this is no known key", Assert.Throws<BenchFaultException>(() => new KnownKeys(known).ThumbprintOf(KnownKeys.Maker, "B")).What);
    }
}
