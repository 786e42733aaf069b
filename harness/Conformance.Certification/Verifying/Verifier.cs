using System.Text.Json;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Judging;
using Conformance.Certification.References;
using Conformance.Steps.Benching;

namespace Conformance.Certification.Verifying;

/// <summary>
/// Verifies a bundle with nothing but its files and a bench of one's own: signature, files, nonce, and every verdict again from the raw logs,
/// by one's own catalogue and the literals of one's own features.
/// </summary>
public sealed class Verifier
{
    private readonly BenchReference _reference;
    private readonly VerificationRules _rules;

    /// <summary>A verifier with a bench.</summary>
    public Verifier(BenchReference reference)
        : this(reference, new())
    {
    }

    internal Verifier(BenchReference reference, VerificationRules rules) => (_reference, _rules) = (reference, rules);

    /// <summary>Verifies a bundle. Keys that were seen for the first time are remembered when all else is right.</summary>
    /// <exception cref="BenchFaultException">There is no such folder, a file cannot be read, or the file of known keys is broken.</exception>
    public async Task<VerificationReport> VerifyAsync(string folder, VerificationRequest request)
    {
        var bundle = new BundleFiles(folder);
        if (bundle.Names() is [])
        {
            throw new BenchFaultException(Owner.Configuration, $"{folder}: there is no bundle", "name the folder that 'conformance certify --out' wrote");
        }

        var certificate = Parsed<Certificate>(bundle, BundleNames.Certificate, out var broken);
        var device = Parsed<DeviceRecord>(bundle, BundleNames.Device, out var brokenDevice);
        var terms = certificate is { Schema: Certificate.FormName, Version: Certificate.CurrentVersion } ? CertificateTerms.Of(certificate) : null;
        var envelope = new EnvelopeCheck(bundle, _rules, request);
        List<VerificationStep> steps =
        [
            new("bundle", [.. Refused(bundle), .. new[] { broken, brokenDevice }.OfType<Discrepancy>(), .. certificate is not null && terms is null ? [Wrong("it is of another form, or its nonce or a date of it is none")] : Array.Empty<Discrepancy>()]),
            envelope.Signature(certificate?.Device.Maker),
            envelope.Witness(certificate),
            envelope.Files(certificate),
        ];
        if (terms is not null && device is not null)
        {
            steps.Add(Nonce(terms, request));
            steps.AddRange(await JudgeAsync(bundle, terms, device));
        }

        var report = new VerificationReport(steps, certificate);
        Remember(report, envelope, request);
        return report;
    }

    private async Task<IEnumerable<VerificationStep>> JudgeAsync(BundleFiles bundle, CertificateTerms terms, DeviceRecord device)
    {
        if (_reference.Catalogue.Sets.All(set => set.Name != terms.Set))
        {
            return [new("set", [new(DiscrepancyIds.SetForeign, BundleNames.Certificate, "$.set.name", $"this bench has no set \"{terms.Set}\"")])];
        }

        var own = _reference.For(terms.Set);
        await using var run = await BenchRun.StartAsync(own.Catalogue);
        var evidence = await new EvidenceJudgement(own, run, bundle, _rules).JudgeAsync(terms, device);
        var note = terms.Build == LogHeader.ThisBuild ? null : $"by build {terms.Build}; this is {LogHeader.ThisBuild}";
        return [Set(bundle, terms), .. new EvidenceCheck(bundle, _rules, own, evidence, device).Steps(note)];
    }

    private VerificationStep Set(BundleFiles bundle, CertificateTerms terms) => new("set",
    [
        .. _reference.Files.Where(file => !_rules.IsOfSet(bundle.Read(file.Key) ?? [], file.Value))
            .Select(file => new Discrepancy(DiscrepancyIds.SetForeign, file.Key, null, $"it is not what this bench has; verify with the bench of build {terms.Build}")),
    ]);

    private VerificationStep Nonce(CertificateTerms terms, VerificationRequest request) => new(
        "nonce",
        request.Nonce is { } asked && !_rules.IsNonce(terms.Nonce, asked) ? [new(DiscrepancyIds.NonceOther, BundleNames.Certificate, "$.nonce", $"it is \"{terms.Nonce}\", asked for was \"{asked}\"")] : [],
        request.Nonce is null ? "nobody asked for a nonce here: with --nonce, the run is shown to be later than the asking" : null);

    private static IEnumerable<Discrepancy> Refused(BundleFiles bundle) => bundle.Read(BundleNames.Refused) is null ? []
        : [new(DiscrepancyIds.Refused, BundleNames.Refused, null, "no certificate was issued from this evidence; the file says why")];

    private static Discrepancy Wrong(string what) => new(DiscrepancyIds.Unreadable, BundleNames.Certificate, null, what);

    private static T? Parsed<T>(BundleFiles bundle, string name, out Discrepancy? broken)
        where T : class
    {
        broken = null;
        try
        {
            if (bundle.Read(name) is { } bytes)
            {
                return BundleJson.Read<T>(bytes);
            }

            broken = new(DiscrepancyIds.Unreadable, name, null, "there is no such file: the run was stopped, or this is no bundle");
        }
        catch (JsonException fault)
        {
            broken = new(DiscrepancyIds.Unreadable, name, fault.Path ?? "$", "it is not of the form that a bundle has");
        }

        return null;
    }

    private static void Remember(VerificationReport report, EnvelopeCheck envelope, VerificationRequest request)
    {
        foreach (var (kind, name, key) in report.Passed ? envelope.FirstUses : [])
        {
            request.Known.Remember(kind, name, key);
        }
    }
}
