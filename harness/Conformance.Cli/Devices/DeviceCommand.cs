using System.CommandLine;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Requirements;
using Conformance.Cli.Physical;
using PCSC;

namespace Conformance.Cli.Devices;

/// <summary>conformance device: looks at a device's profile and at what stands between it and the device.</summary>
internal static class DeviceCommand
{
    public static Command Create(TimeProvider time)
    {
        var device = new Option<string>("--device") { Description = "File of the device's profile", Required = true };
        var check = new Command("check", "Looks at profile, connection and set-up, and says what is wrong and how to mend it; judges nothing") { device };
        check.SetAction(async (parsed, _) =>
        {
            var known = CatalogueFolder.Read(Folders.Default.Requirements).CapabilityIds;
            return DoctorCommand.Print(await new DeviceCheck(ContextFactory.Instance, time).ExamineAsync(parsed.GetValue(device)!, known), Console.Out);
        });
        return new("device", "Looks after the device under test") { check };
    }
}
