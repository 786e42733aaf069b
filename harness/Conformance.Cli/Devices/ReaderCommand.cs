using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Remote.Serving;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Cli.Commands;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Devices;

/// <summary>conformance reader: the simulated reader for programs outside the bench.</summary>
internal static class ReaderCommand
{
    public static Command Create()
    {
        var device = new Option<string?>("--device") { Description = "File of a simulated reader's profile; without it, fixtures/readers/model-a.json" };
        var port = NumberOption.Port("Port of 127.0.0.1; 0 takes any that is free");
        var defect = new Option<string?>("--defect") { Description = "Put a seeded defect into the reader or its cards ('conformance list defects')" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas and certificates" };
        var faces = WordOption.Of<FaceChoice>("--faces", "scores: takes a score in place of a face; drawn: takes pictures, which OpenCV sees");
        var serve = new Command("serve", "Serves the simulated reader by the reader protocol until Ctrl-C, as an example of an adapter") { device, port, defect, faces, fixtures };
        serve.SetAction((parsed, _) => ServeAsync(
            SimulatedProfile.Read(parsed.GetValue(device)),
            parsed.GetValue(defect) is { } name ? DefectOf(name) : DeviceChoice.Good,
            parsed.GetValue(fixtures) ?? Folders.Default.Fixtures,
            parsed.GetValue(port),
            parsed.GetValue(faces)));
        return new("reader", "The simulated reader for programs outside the bench") { serve };
    }

    private static async Task<int> ServeAsync(DeviceProfile profile, DeviceChoice choice, string folder, int port, FaceChoice faces)
    {
        // Looked for now: the first session would be late to hear of it.
        var fixtures = new BenchFixtures(folder);
        _ = fixtures.PersonaIds();
        using var cameras = faces.Open();
        await using var service = await ReaderService.StartAsync(fixtures, profile, choice, port, cameras);
        Console.WriteLine($"{profile.Model} is served at {service.Address}. Ctrl-C ends it.");
        await StopSignal.WaitAsync();
        return ExitCodes.Passed;
    }

    private static DeviceChoice DefectOf(string name) => DeviceChoice.Of(name) is { IsSimulatedReader: true } choice
        ? choice
        : throw new BenchFaultException(Owner.Configuration, $"\"{name}\" is no defect of a reader or card", "'conformance list defects' shows them all");
}
