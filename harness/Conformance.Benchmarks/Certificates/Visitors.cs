using System.Security.Cryptography;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Benchmarks.Certificates;

/// <summary>Everybody of the fixtures whose card leads to a release on the day of the fixtures, each with a key and a certificate of their own.</summary>
internal sealed class Visitors
{
    private const int Fewest = 16;

    /// <param name="fixtures">Register and roots.</param>
    /// <param name="certificates">The folder with certificates and their kept keys.</param>
    public Visitors(BenchFixtures fixtures, string certificates)
    {
        using var authority = fixtures.LoadAuthority();
        Rules = new([authority.AuthenticationAnchor()], authority.Revocations.Current, StandingRules.Default());
        Register = fixtures.LoadRegister();
        All = [.. Directory.EnumerateFiles(certificates, "*.auth.cer").Order(StringComparer.Ordinal).Select(Visit).Where(IsReleased)];
        if (All.Count < Fewest)
        {
            throw new InvalidOperationException($"Only {All.Count} people of the fixtures get a release on {Now}; a measurement needs {Fewest}.");
        }
    }

    /// <summary>Monday, 3 March 2025, nine o'clock in Tokyo.</summary>
    public static Instant Now => Instant.FromUtc(2025, 3, 3, 0, 0);

    public IReadOnlyList<Visitor> All { get; }

    public CertificateRules Rules { get; }

    public InsuredRegister Register { get; }

    private bool IsReleased(Visitor visitor) => new FullCheck([visitor], Rules, Register).TryNext() is { Eligibility: Eligibility.Valid };

    // The keys' owners are signed for here and not at their cards: some of those are locked, or damaged on purpose.
    private static Visitor Visit(string certificate)
    {
        var der = File.ReadAllBytes(certificate);
        var challenge = SHA256.HashData(der);
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(Path.ChangeExtension(certificate, ".key.pem")));
        return new(challenge, key.SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), der);
    }
}
