using Conformance.Bench;
using Conformance.Bench.Physical.Cards;

namespace Conformance.Harness.Tests.Physical;

public sealed class TokenKeyFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string File => Path.Combine(_folder, "deep", "card-token.key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_key_is_made_once_for_its_owner_alone()
    {
        var first = TokenKeyFile.ReadOrCreate(File);
        Assert.Equal(first.TokenOf([1, 2, 3]), TokenKeyFile.ReadOrCreate(File).TokenOf([1, 2, 3]));
        Assert.True(OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(File) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(File)!));
    }

    [Fact]
    public void Two_laboratories_have_different_tokens_for_one_card_and_a_token_is_no_digest()
    {
        var (ours, theirs) = (new TokenKey(new byte[32]), new TokenKey([.. Enumerable.Repeat((byte)1, 32)]));
        Assert.NotEqual(ours.TokenOf([1, 2, 3]), theirs.TokenOf([1, 2, 3]));
        Assert.DoesNotContain(ours.DigestOf([1, 2, 3])[..12], ours.TokenOf([1, 2, 3]).Text.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$", ours.TokenOf([1, 2, 3]).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000")]
    public void A_file_without_a_key_is_named(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);
        Assert.Contains($"{File}: this is no key", Assert.Throws<BenchFaultException>(() => TokenKeyFile.ReadOrCreate(File)).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3f9a-1c22-7b04", true)]
    [InlineData("3F9A-1C22-7B04", false)]
    [InlineData("3f9a1c227b04", false)]
    [InlineData("3f9a-1c22-7b04\n", false)]
    [InlineData("", false)]
    public void A_token_has_one_form(string text, bool isToken) => Assert.Equal(isToken, CardToken.Parse(text) is not null);
}
