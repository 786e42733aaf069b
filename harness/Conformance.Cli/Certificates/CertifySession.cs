using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Software;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Certification.Devices;
using Conformance.Certification.Issuing;
using Conformance.Certification.Statements;
using Conformance.Cli.Commands;
using Conformance.Cli.Devices;
using Conformance.Cli.Runs;
using Conformance.Reporting.Runs;
using PCSC;

namespace Conformance.Cli.Certificates;

/// <summary>One "conformance certify" from options to exit code.</summary>
internal sealed class CertifySession(TimeProvider time, TextWriter output)
{
    public async Task<int> RunAsync(CertifyOptions options)
    {
        var waivers = options.Waivers is { } file ? WaiverFile.Read(file, options.Reference.Catalogue) : [];
        var fixtures = new BenchFixtures(options.Fixtures);
        using var key = options.Key();
        using var witness = options.WitnessKey is { } path ? SigningKey.Read(path) : null;
        using var bindings = await BindingSource.OpenAsync(options.Binding, time, physical: options.Physical);
        using var cameras = options.Faces.Open();
        var person = new ConsolePerson(output, Console.In, time);
        await using var outside = await OutsideDevice.OpenAsync(options.Profile, time, person);
        var software = OutsideSoftware.Of(options.Profile, time, person);
        var mayLock = options.Physical is null or { Sacrifice: not null };
        DeskFactory Desks(int seed) => new(fixtures, bindings.Create, options.Binding, options.Profile, options.Device, seed)
        {
            MayLock = mayLock,
            Cameras = cameras,
            Outside = outside,
            Software = software,
        };
        string Digest() => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(options.ProfileFile)));
        var device = new TestedDevice(
            DeviceRecord.Of(options.Profile, options.Device, options.Binding, Digest()),
            new(RunPlanning.DeviceOf(options.ProfileFile, options.Profile), RunPlanning.FixturesOf(options.Fixtures), options.Faces.Word(), mayLock),
            Desks,
            () => new DeviceCheck(ContextFactory.Instance, time).RequireAsync(options.Profile),
            Digest);
        var issued = await UntilStoppedAsync(
            new(options.Reference, fixtures, time, output.WriteLine),
            device,
            new(options.Nonce, waivers, options.Out, key, witness, options.Laboratory)
            {
                Resume = options.Resume,
                Print = options.Prints ? page => PdfReport.PrintAsync(page, time, CancellationToken.None) : null,
            });
        return Tell(issued, options, key);
    }

    private async Task<Issued> UntilStoppedAsync(Certifier certifier, TestedDevice device, CertificateOrder order)
    {
        using var stop = new StopRequest(output);
        try
        {
            return await certifier.CertifyAsync(device, order, stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            throw new BenchFaultException(
                Owner.Configuration,
                $"it was stopped by hand; what was observed is kept in {order.Out}",
                "the same command with --resume (and --key in the place of --new-key) goes on with it; the certificate will say so");
        }
    }

    private int Tell(Issued issued, CertifyOptions options, SigningKey key)
    {
        output.WriteLine();
        switch (issued)
        {
            case Issued.Certified(var certificate):
                new CertificateText(output).Print(certificate);
                output.WriteLine($"signed by the key {key.Public.Thumbprint}; bundle in {options.Out}");
                return ExitCodes.Passed;
            case Issued.Refused refused:
                output.WriteLine($"No certificate: what was kept lies in {options.Out}, with the reasons in refused.json");
                foreach (var reason in refused.Reasons)
                {
                    output.WriteLine($"  {reason.Id,-20} {reason.What}");
                }

                return refused.IsOfDevice ? ExitCodes.Failed : ExitCodes.CouldNotRun;
            default:
                throw new InvalidOperationException("a certificate is issued or refused");
        }
    }
}
