using System.Text.RegularExpressions;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Simulators.Tests;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Certification;

/// <summary>Whatever is changed in the files of a bundle is found, whoever changed it.</summary>
[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed partial class VerifierProperties(CertifiedBundle bundle, ITestOutputHelper output)
{
    private const int Changes = 10;

    [Fact]
    public Task By_somebody_without_a_key() => EveryChangeIsFoundAsync((_, _) => { }, files => files.Names());

    [Fact]
    public Task By_somebody_who_signs_with_another_key() =>
        EveryChangeIsFoundAsync((forger, certificate) => forger.Sign(bundle.OtherKey, certificate), files => [.. files.Names().Except(BundleNames.Envelope)]);

    // Every digest and the signature are right again: what is left is that everything follows from the raw logs.
    [Fact]
    public Task By_somebody_who_holds_the_key_and_signs_anew() =>
        EveryChangeIsFoundAsync((forger, certificate) => forger.Sign(bundle.Key, certificate), files => [.. files.Names().Except(BundleNames.Envelope)]);

    private async Task EveryChangeIsFoundAsync(Action<Forger, Certificate> sign, Func<BundleFiles, IReadOnlyList<string>> namesOf)
    {
        var random = new Random(Seed.Next(output));
        var certificate = BundleJson.Read<Certificate>(new BundleFiles(bundle.Folder).Read(BundleNames.Certificate)!);
        for (var change = 0; change < Changes; change++)
        {
            var forger = new Forger(bundle.Copy());
            var told = Mutation.Apply(forger.Files, namesOf(forger.Files), random);
            if (IsNothing(forger.Files))
            {
                continue;
            }

            sign(forger, certificate);
            var report = await bundle.VerifyAsync(forger.Files.Folder);
            Assert.False(report.Passed, told);
            Assert.NotNull(report.First);
        }
    }

    // Lines that are alike were swapped; or the time of issue, which nothing else tells.
    private bool IsNothing(BundleFiles files)
    {
        var whole = new BundleFiles(bundle.Folder);
        return files.Names().SequenceEqual(whole.Names()) && files.Names().All(name => Text(files, name) == Text(whole, name));
    }

    private static string Text(BundleFiles files, string name) => Issued().Replace(Convert.ToHexString(files.Read(name)!), "");

    // "issued": "…", in hexadecimal.
    [GeneratedRegex("(?<=22697373756564223A2022)(?:3[0-9]|2D|54|3A|5A)*?(?=22)")]
    private static partial Regex Issued();
}
