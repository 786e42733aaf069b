using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Judging;
using Conformance.Certification.Qualifying;
using Conformance.Certification.Recording;
using Conformance.Certification.References;
using Conformance.Certification.Reports;
using Conformance.Certification.Statements;
using Conformance.Steps.Benching;
using NodaTime;

namespace Conformance.Certification.Issuing;

/// <summary>Certifies a device: the bench qualifies itself, then the device is run, then the bench again; what was kept is judged, and nothing else.</summary>
/// <param name="reference">What the bench knows by itself; only its set counts.</param>
/// <param name="fixtures">The people and the register of the bench's own runs.</param>
/// <param name="time">The real clock.</param>
/// <param name="tell">Hears, in a few words, what is going on.</param>
public sealed class Certifier(BenchReference reference, BenchFixtures fixtures, TimeProvider time, Action<string> tell)
{
    /// <summary>Certifies, or says why not and keeps what there is.</summary>
    /// <exception cref="BenchFaultException">The folder is not empty, or cannot be written.</exception>
    public async Task<Issued> CertifyAsync(TestedDevice device, CertificateOrder order)
    {
        var bundle = new BundleFiles(order.Out);
        if (bundle.Names() is not [])
        {
            throw new BenchFaultException(Owner.Configuration, $"{RefusalIds.OutNotEmpty}: {order.Out} holds something already", "name a new folder with --out: no evidence is ever written over");
        }

        var terms = new CertificateTerms(
            reference.Catalogue.Chosen!.Name, order.Nonce ?? Nonce.Own(), order.Nonce is null, LogHeader.ThisBuild, Now(), order.Laboratory, order.Waivers);
        Describe(bundle, device.Record);
        return await CheckAsync(device, RefusalIds.SetUpWrong) is { } wrong
            ? Refuse(bundle, terms, [wrong])
            : await CertifyAsync(device, order, bundle, terms);
    }

    private async Task<Issued> CertifyAsync(TestedDevice device, CertificateOrder order, BundleFiles bundle, CertificateTerms terms)
    {
        await using var run = await BenchRun.StartAsync(reference.Catalogue);
        var stopped = await RecordAsync(device, run, bundle, terms.Nonce);
        tell("judging what was kept");
        var final = terms with { Issued = Now() };
        var evidence = await new EvidenceJudgement(reference, run, bundle, new VerificationRules()).JudgeAsync(final, device.Record);
        var changed = device.DigestNow() == device.Record.ProfileSha256
            ? await CheckAsync(device, RefusalIds.DeviceChanged)
            : new Refusal(RefusalIds.DeviceChanged, "the device's profile is another one than at the beginning");
        var reasons = stopped.Append(changed).OfType<Refusal>().Concat(IssuingRules.Refusals(evidence)).ToList();
        var certificate = new CertificateForm(reference, final, device.Record).Of(evidence);
        EvidenceFiles.Write(bundle, evidence);
        return reasons is [] ? await IssueAsync(bundle, certificate, device.Record, order) : Refuse(bundle, final, reasons);
    }

    private async Task<IReadOnlyList<Refusal>> RecordAsync(TestedDevice device, BenchRun run, BundleFiles bundle, Nonce nonce)
    {
        try
        {
            await QualifyAsync(BundleNames.Qualifications[0], run, bundle, nonce);
            await RunAsync(device, run, bundle, nonce);
            await QualifyAsync(BundleNames.Qualifications[1], run, bundle, nonce);
            return [];
        }
        catch (BenchFaultException fault)
        {
            // What was kept until then is judged all the same. What stands in the bundle names no path of this machine.
            tell(fault.Message);
            return [new(RefusalIds.Unfinished, "the run was stopped: a log could not be kept, or a way to the device broke")];
        }
    }

    private async Task RunAsync(TestedDevice device, BenchRun run, BundleFiles bundle, Nonce nonce)
    {
        var recorder = new ScenarioRecorder(run, bundle, BundleNames.Run);
        var desks = device.Desks(nonce.SeedFor(RunJudgement.SeedPurpose));
        var planned = PlannedScenario.AllOf(nonce, reference.Cases);
        tell($"the device: {planned.Count} scenarios");
        foreach (var scenario in planned)
        {
            await recorder.RecordAsync(scenario.Case, desks, scenario.Name);
        }
    }

    private async Task QualifyAsync(string folder, BenchRun run, BundleFiles bundle, Nonce nonce)
    {
        var plan = QualificationPlan.Of(nonce, folder, reference);
        tell($"{folder}: {plan.Good.Count} scenarios on good devices, {plan.Defects.Count} defects, a canary");
        using var bindings = await BindingSource.OpenAsync(BindingKind.InProcess, time);
        await new QualificationRun(reference, fixtures, bindings).RunAsync(plan, new(run, bundle, folder));
    }

    private void Describe(BundleFiles bundle, DeviceRecord device)
    {
        bundle.Write(BundleNames.Device, BundleJson.Write(device));
        foreach (var (name, content) in reference.Files)
        {
            bundle.Write(name, content);
        }
    }

    private async Task<Refusal?> CheckAsync(TestedDevice device, string id)
    {
        try
        {
            await device.CheckAsync();
            return null;
        }
        catch (BenchFaultException fault)
        {
            tell(fault.Message);
            return new(id, "the way from profile to device is not right: 'conformance device check' says where");
        }
    }

    private async Task<Issued> IssueAsync(BundleFiles bundle, Certificate certificate, DeviceRecord device, CertificateOrder order)
    {
        bundle.Write(BundleNames.Certificate, BundleJson.Write(certificate));
        foreach (var (name, content) in BundleReports.Of(bundle, reference.Catalogue, certificate, device)!)
        {
            bundle.Write(name, content);
        }

        foreach (var page in order.Print is null ? [] : BundleReports.Pages)
        {
            await order.Print!(bundle.PathOf(page));
        }

        var statement = BundleJson.Write(Statement.Over(bundle, certificate));
        bundle.Write(BundleNames.Statement, statement);
        bundle.Write(BundleNames.Signature, CompactJws.Sign(statement, order.Key));
        if (order.Witness is { } witness)
        {
            bundle.Write(BundleNames.Witness, CompactJws.Sign(statement, witness));
        }

        return new Issued.Certified(certificate);
    }

    private static Issued.Refused Refuse(BundleFiles bundle, CertificateTerms terms, IReadOnlyList<Refusal> reasons)
    {
        bundle.Write(BundleNames.Refused, RefusalFile.Write(terms, reasons));
        return new(reasons);
    }

    private Instant Now() => Instant.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());
}
