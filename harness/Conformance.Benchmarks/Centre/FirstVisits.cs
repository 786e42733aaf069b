using System.Globalization;
using System.Security.Cryptography;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks.Certificates;
using Conformance.Verification;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// People whom nobody has seen before, each with a certificate, an insurance and a signed challenge of their own. The keys of the fixtures go
/// round: to make one takes a tenth of a second, and what a certificate costs is the same.
/// </summary>
internal sealed class FirstVisits : IDisposable
{
    private const long FirstSerial = 910_000_000;

    /// <param name="fixtures">Roots, and somebody whose insurance all of them have.</param>
    /// <param name="certificates">The folder with the keys.</param>
    /// <param name="count">How many people.</param>
    public FirstVisits(BenchFixtures fixtures, string certificates, int count)
    {
        Authority = fixtures.LoadAuthority();
        Rules = new([Authority.AuthenticationAnchor()], Authority.Revocations.Current, StandingRules.Default());
        var known = new Visitors(fixtures, certificates);
        var anybody = ((RegisterReply.Found)known.Register.Find(HolderCertificate.Parse(known.All[0].Certificate)!.Subject, Desk.Today(Visitors.Now))).Record;
        Register = InsuredRegister.Of(Enumerable.Range(0, count).Select(number => anybody with { CertificateSubject = Subject(number) }));
        var files = Directory.GetFiles(certificates, "*.auth.key.pem").Where(file => Path.GetFileName(file) != "ca.auth.key.pem").Order(StringComparer.Ordinal).ToArray();
        All = [.. files.AsParallel().SelectMany((file, index) => WithKey(file, Enumerable.Range(0, count).Where(number => number % files.Length == index)))];
    }

    public IReadOnlyList<Visitor> All { get; }

    public TestCertificateAuthority Authority { get; }

    public CertificateRules Rules { get; }

    public InsuredRegister Register { get; }

    public void Dispose() => Authority.Dispose();

    private List<Visitor> WithKey(string file, IEnumerable<int> numbers)
    {
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(file));
        return [.. numbers.Select(number => Visit(key, number))];
    }

    private Visitor Visit(RSA key, int number)
    {
        var today = Desk.Today(Visitors.Now);
        var order = new CertificateOrder(Subject(number), FirstSerial + number, today.PlusYears(-3), today.PlusYears(2));
        var challenge = SHA256.HashData(BitConverter.GetBytes(number));
        lock (Authority)
        {
            return new(challenge, key.SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), Authority.Authentication.Issue(key, order));
        }
    }

    private static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"BENCHTST{number:D14}A");
}
