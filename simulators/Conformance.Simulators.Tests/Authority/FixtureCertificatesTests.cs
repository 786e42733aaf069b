using System.Security.Cryptography;
using Conformance.Authority;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class FixtureCertificatesTests
{
    [Fact]
    public void Remaking_from_the_kept_keys_gives_the_same_bytes()
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(FixtureFolders.Certificates).Where(f => !f.EndsWith(".cer", StringComparison.Ordinal)))
        {
            copy.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        var written = FixtureCertificates.Make(copy.Path, _ => throw new InvalidOperationException("every key is kept"));

        Assert.Equal(50, written.Count);
        Assert.All(written, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(FixtureFolders.Certificates, name)), File.ReadAllBytes(Path.Combine(copy.Path, name))));
        Assert.Equal(
            written.Order(StringComparer.Ordinal),
            Directory.GetFiles(FixtureFolders.Certificates, "*.cer").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_key_is_made_and_kept()
    {
        using var folder = new TemporaryFolder();
        folder.Write("holders.json", """
            {"holders":[{"id":"new","authentication":{"subject":"S","serial":1,"firstDay":"2024-01-01","lastDay":"2025-01-01"},"signature":null}]}
            """u8);

        Assert.Equal(["ca.auth.cer", "ca.sign.cer", "new.auth.cer"], FixtureCertificates.Make(folder.Path, NewKey));

        var first = File.ReadAllBytes(Path.Combine(folder.Path, "new.auth.cer"));
        FixtureCertificates.Make(folder.Path, NewKey);
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(folder.Path, "new.auth.cer")));
        Assert.Equal(
            ["ca.auth.key.pem", "ca.sign.key.pem", "new.auth.key.pem"],
            Directory.GetFiles(folder.Path, "*.key.pem").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static RSA NewKey(string name) => RSA.Create(2048);

    [Theory]
    [InlineData("""{"holders":[{"authentication":{}}]}""", "$.holders[0].id", "missing")]
    [InlineData("""{"holders":[{"id":7}]}""", "$.holders[0].id", "not a text")]
    [InlineData("""{"holders":{}}""", "$.holders", "not a JSON array")]
    [InlineData("""{"holders":[3]}""", "$.holders[0]", "not a JSON object")]
    [InlineData("""{"holders":[{"id":"x","authentication":{"subject":"S","serial":1,"firstDay":"2024-13-01","lastDay":"2025-01-01"}}]}""", "$.holders[0].authentication.firstDay", "not a date")]
    [InlineData("""{"holders":[{"id":"x","authentication":{"subject":"S","serial":"1","firstDay":"2024-12-01","lastDay":"2025-01-01"}}]}""", "$.holders[0].authentication.serial", "not a whole number")]
    [InlineData("""{"holders":[{"id":"x","authentication":{"subject":"S","serial":1,"firstDay":"2024-12-01","lastDay":"2024-11-30"}}]}""", "$.holders[0].authentication", "lastDay before firstDay")]
    [InlineData("{\n\n\"holders\":", "line 3", "not JSON")]
    public void A_wrong_list_of_holders_is_refused_with_the_place(string json, string place, string problem)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("holders.json", System.Text.Encoding.UTF8.GetBytes(json));

        var refusal = Assert.Throws<FixtureFormatException>(() => FixtureCertificates.Make(folder.Path, NewKey));

        Assert.Equal((file, place), (refusal.File, refusal.Place));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_may_not_be_read_is_refused_with_the_file()
    {
        using var folder = new TemporaryFolder();
        var file = Directory.CreateDirectory(Path.Combine(folder.Path, "holders.json")).FullName;

        var refusal = Assert.Throws<FixtureFormatException>(() => FixtureCertificates.Make(folder.Path, NewKey));

        Assert.Equal((file, "whole file"), (refusal.File, refusal.Place));
    }
}
