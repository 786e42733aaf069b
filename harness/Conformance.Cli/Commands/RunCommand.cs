using System.CommandLine;
using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;

namespace Conformance.Cli.Commands;

/// <summary>conformance run: drives a device through the features and judges it.</summary>
internal static class RunCommand
{
    public static Command Create(TimeProvider time)
    {
        var filter = new Argument<string[]>("filter")
        {
            Description = "Run only scenarios whose file or title holds one of these texts",
            Arity = ArgumentArity.ZeroOrMore,
        };
        filter.Validators.Add(result =>
        {
            foreach (var text in result.Tokens.Select(token => token.Value).Where(text => text.StartsWith('-')))
            {
                result.AddError($"there is no option \"{text}\"");
            }
        });
        var binding = new Option<string>("--binding") { Description = "in-process: method calls; virtual-pcsc: every APDU through pcscd", DefaultValueFactory = _ => "in-process" };
        binding.AcceptOnlyFromAmong("in-process", "virtual-pcsc");
        var device = new Option<string?>("--device") { Description = "File of the device's profile; without it, the simulated reader of fixtures/readers/model-a.json" };
        var defect = new Option<string?>("--defect") { Description = "Put a seeded defect into the bench, or an impostor in place of the reader ('conformance list defects')" };
        var tag = new Option<string?>("--tag") { Description = "Run only scenarios with this tag, for instance RDR-8" };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random", DefaultValueFactory = _ => 1 };
        var features = new Option<string?>("--features") { Description = "Folder of the feature files" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas, certificates and register" };
        var results = new Option<string>("--results") { Description = "Folder for allure-results and logs", DefaultValueFactory = _ => "conformance-results" };
        var command = new Command("run", "Drives a reader through the features and judges what was observed")
        {
            filter, device, binding, defect, tag, seed, features, fixtures, results,
        };
        command.SetAction(parsed => new RunSession(time, Console.Out).RunAsync(new(
            parsed.GetValue(filter) ?? [],
            parsed.GetValue(tag)?.TrimStart('@'),
            parsed.GetValue(binding) == "virtual-pcsc" ? BindingKind.VirtualPcsc : BindingKind.InProcess,
            DeviceProfileFile.Read(parsed.GetValue(device) ?? Folders.Default.DefaultReader, KnownCapabilities.Ids),
            parsed.GetValue(defect) is { } name ? DeviceChoice.Of(name) : DeviceChoice.Good,
            parsed.GetValue(seed),
            parsed.GetValue(features) ?? Folders.Default.Features,
            parsed.GetValue(fixtures) ?? Folders.Default.Fixtures,
            parsed.GetValue(results)!)));
        return command;
    }
}
