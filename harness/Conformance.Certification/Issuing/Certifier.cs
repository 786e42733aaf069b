using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Judging;
using Conformance.Certification.Qualifying;
using Conformance.Certification.Recording;
using Conformance.Certification.References;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
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
    /// <param name="device">The device.</param>
    /// <param name="order">What was ordered.</param>
    /// <param name="stop">Stops before the next step. What is kept until then can be gone on with.</param>
    /// <exception cref="BenchFaultException">The folder cannot be written, holds something already, or not what is to be gone on with.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Issued> CertifyAsync(TestedDevice device, CertificateOrder order, CancellationToken stop = default)
    {
        var bundle = new BundleFiles(order.Out);
        var terms = TermsOf(order, bundle);
        var plan = DevicePlan.Of(reference, terms, device.Record, device.Setup);
        var described = Described(device.Record, terms);
        if (order.Resume)
        {
            // What is not set up right can be, and all is gone on with then: nothing is touched before.
            await device.CheckAsync();
            return await CertifyAsync(device, order, bundle, terms, CertificationFolder.Continue(bundle, plan, described, Now()), stop);
        }

        var folder = CertificationFolder.Begin(bundle, plan, described);
        return await CheckAsync(device, RefusalIds.SetUpWrong) is { } wrong
            ? Refuse(bundle, terms, [wrong])
            : await CertifyAsync(device, order, bundle, terms, folder, stop);
    }

    private async Task<Issued> CertifyAsync(TestedDevice device, CertificateOrder order, BundleFiles bundle, CertificateTerms terms, EvidenceFolder folder, CancellationToken stop)
    {
        await using var run = await BenchRun.StartAsync(reference.Catalogue);
        var stopped = await RecordAsync(device, run, bundle, terms.Nonce, folder, stop);
        tell("judging what was kept");
        var final = terms with { Issued = Now() };
        var evidence = await new EvidenceJudgement(reference, run, bundle, new VerificationRules()).JudgeAsync(final, device.Record);
        var changed = device.DigestNow() == device.Record.ProfileSha256
            ? await CheckAsync(device, RefusalIds.DeviceChanged)
            : new Refusal(RefusalIds.DeviceChanged, "the device's profile is another one than at the beginning");
        stop.ThrowIfCancellationRequested();
        var reasons = stopped.Append(changed).OfType<Refusal>().Concat(IssuingRules.Refusals(evidence)).ToList();
        EvidenceFiles.Write(bundle, evidence);
        return reasons is []
            ? await new CertificateWriter(reference, bundle).WriteAsync(new CertificateForm(reference, final, device.Record).Of(evidence), order)
            : Refuse(bundle, final, reasons);
    }

    private async Task<IReadOnlyList<Refusal>> RecordAsync(TestedDevice device, BenchRun run, BundleFiles bundle, Nonce nonce, EvidenceFolder folder, CancellationToken stop)
    {
        try
        {
            await QualifyAsync(BundleNames.Qualifications[0], run, bundle, nonce, stop);
            tell($"the device: {folder.Plan.Scenarios.Count} scenarios{(folder.GoesOnWith is { } next ? FormattableString.Invariant($", from the {next.Number}. on") : "")}");
            await new PlannedRun(run, device.Desks, folder, new UnobservedRun()).RunAsync(reference.Cases, stop);
            await QualifyAsync(BundleNames.Qualifications[1], run, bundle, nonce, stop);
            return [];
        }
        catch (BenchFaultException fault) when (!stop.IsCancellationRequested)
        {
            // What was kept until then is judged all the same. What stands in the bundle names no path of this machine.
            tell(fault.Message);
            return [new(RefusalIds.Unfinished, "the run was stopped: a log could not be kept, or a way to the device broke")];
        }
    }

    private async Task QualifyAsync(string folder, BenchRun run, BundleFiles bundle, Nonce nonce, CancellationToken stop)
    {
        var plan = QualificationPlan.Of(nonce, folder, reference);
        tell($"{folder}: {plan.Good.Count} scenarios on good devices, {plan.Defects.Count} defects, a canary");
        using var bindings = await BindingSource.OpenAsync(BindingKind.InProcess, time);
        await new QualificationRun(reference, fixtures, bindings, run, bundle.PathOf(folder)).RunAsync(plan, stop);
    }

    // The order comes last: where it is, everything else is.
    private List<(string Name, byte[] Content)> Described(DeviceRecord device, CertificateTerms terms) =>
    [
        (BundleNames.Device, BundleJson.Write(device)),
        .. reference.Files.Select(file => (file.Key, file.Value)),
        (BundleNames.Order, OrderRecord.Of(terms).ToBytes()),
    ];

    private CertificateTerms TermsOf(CertificateOrder order, BundleFiles bundle)
    {
        // Nobody can say a nonce again that was drawn.
        var nonce = order.Nonce ?? (order.Resume ? OrderRecord.NonceIn(bundle) : null) ?? Nonce.Own();
        return new(reference.Catalogue.Chosen!.Name, nonce, order.Nonce is null, LogHeader.ThisBuild, Now(), order.Laboratory, order.Waivers);
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

    private static Issued.Refused Refuse(BundleFiles bundle, CertificateTerms terms, IReadOnlyList<Refusal> reasons)
    {
        bundle.Write(BundleNames.Refused, RefusalFile.Write(terms, reasons));
        return new(reasons);
    }

    private Instant Now() => Instant.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());
}
