using System.Text.Json.Serialization;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;

namespace Conformance.Certification.Statements;

/// <summary>A statement over a bundle: an in-toto Statement v1 with the predicate test-result v0.1, whose subjects are all files but the envelope's.</summary>
/// <param name="Type">The form of the statement.</param>
/// <param name="Subject">The files.</param>
/// <param name="PredicateType">What is stated of them.</param>
/// <param name="Predicate">The result.</param>
internal sealed record Statement(
    [property: JsonPropertyName("_type")] string Type, IReadOnlyList<Statement.Resource> Subject, string PredicateType, Statement.TestResult Predicate)
{
    /// <summary>The form.</summary>
    public const string InToto = "https://in-toto.io/Statement/v1";

    /// <summary>The predicate.</summary>
    public const string TestResultType = "https://in-toto.io/attestation/test-result/v0.1";

    /// <summary>The statement over the files of a bundle as they are.</summary>
    public static Statement Over(BundleFiles bundle, Certificate certificate)
    {
        var files = bundle.Names().Except(BundleNames.Envelope).Select(name => new Resource(name, new(BundleFiles.DigestOf(bundle.Read(name)!)))).ToList();
        var passed = certificate.Requirements.Where(requirement => requirement.Verdict is Bench.Judgement.Verdict.Passed or Bench.Judgement.Verdict.Attested).Select(requirement => requirement.Id);
        var waived = certificate.Requirements.Where(requirement => requirement.Waived).Select(requirement => requirement.Id).ToList();
        var configured = files.Where(file => file.Name == BundleNames.Device || file.Name == $"{BundleNames.Set}/requirements/sets/{certificate.Set.Name}.yaml");
        // The predicate stands for one invocation of the tests. A member that who reads it may leave out may not be all that tells otherwise (in-toto, monotonic principle).
        var result = waived is [] && certificate.Interruptions is [] ? "PASSED" : "WARNED";
        return new(InToto, files, TestResultType, new(result, [.. configured], [.. passed], waived, [], certificate.Interruptions is [] ? null : certificate.Interruptions));
    }

    /// <summary>A file by its digest (in-toto ResourceDescriptor).</summary>
    /// <param name="Name">Its name in the bundle.</param>
    /// <param name="Digest">Its digest.</param>
    internal sealed record Resource(string Name, Digests Digest);

    /// <summary>Digests by algorithm.</summary>
    /// <param name="Sha256">SHA-256 in lower-case hexadecimal.</param>
    internal sealed record Digests(string Sha256);

    /// <summary>The predicate test-result v0.1.</summary>
    /// <param name="Result">PASSED, or WARNED where a waiver excuses something or the run was interrupted.</param>
    /// <param name="Configuration">What the tests were configured with.</param>
    /// <param name="PassedTests">Requirements that were proven.</param>
    /// <param name="WarnedTests">Those that a waiver excuses.</param>
    /// <param name="FailedTests">None: nothing is stated of a run that failed.</param>
    /// <param name="ConformanceInterruptions">Where the run was interrupted and gone on with, as the certificate has it; an extension of the predicate, left out of a run at one go.</param>
    internal sealed record TestResult(
        string Result, IReadOnlyList<Resource> Configuration, IReadOnlyList<string> PassedTests, IReadOnlyList<string> WarnedTests, IReadOnlyList<string> FailedTests,
        IReadOnlyList<CertifiedInterruption>? ConformanceInterruptions);
}
