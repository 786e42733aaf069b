using Conformance.Certification.Bundles;
using Conformance.Certification.Draws;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.References;
using Conformance.Certification.Statements;
using Conformance.Certification.Verifying;

namespace Conformance.Harness.Tests.Certification;

/// <summary>A bundle that was issued once, copies of it that may be spoilt, and the keys.</summary>
public sealed class CertifiedBundle : IAsyncLifetime, IDisposable
{
    public const string Nonce = "relying-party-1";

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;
    private int _copies;

    internal SigningKey Key { get; } = SigningKey.Create();

    internal SigningKey OtherKey { get; } = SigningKey.Create();

    internal string Folder => Path.Combine(_folder, "bundle");

    internal Issued? Issued { get; private set; }

    public async Task InitializeAsync()
    {
        Issued = await IssueAsync("bundle", SmallBench.Reference);
        // What all tests stand on: said once, and not by each of them.
        Assert.Empty(Issued is Issued.Refused refused ? refused.Reasons : []);
    }

    internal CertificateOrder Order(string name) => new(Conformance.Certification.Draws.Nonce.Parse(Nonce), [], Path.Combine(_folder, name), Key, null, null);

    internal Task<Issued> IssueAsync(string name, BenchReference reference) =>
        new Certifier(reference, SmallBench.Fixtures, new FixedTime(), _ => { }).CertifyAsync(SmallBench.Device(), Order(name));

    internal string NewFolder() => Path.Combine(_folder, $"copy-{++_copies}");

    internal string Copy()
    {
        var copy = NewFolder();
        var (from, to) = (new BundleFiles(Folder), new BundleFiles(copy));
        foreach (var name in from.Names())
        {
            to.Write(name, from.Read(name)!);
        }

        return copy;
    }

    internal KnownKeys Known() => new(Path.Combine(_folder, $"known-{++_copies}"));

    /// <summary>Verifies as a relying party that has the key and chose the nonce.</summary>
    internal Task<VerificationReport> VerifyAsync(string folder, VerificationRules? rules = null) =>
        new Verifier(SmallBench.Reference, rules ?? new()).VerifyAsync(folder, new(Key.Public, null, Conformance.Certification.Draws.Nonce.Parse(Nonce), Known()));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Key.Dispose();
        OtherKey.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
