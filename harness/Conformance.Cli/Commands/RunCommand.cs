using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Bench.Outcomes.Records;
using Conformance.Cli.Physical;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary>conformance run: drives a device through the features and judges it.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string[]> _texts = new("filter")
    {
        Description = "Run only scenarios whose file or title holds one of these texts",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _tags = new("--tag") { Description = "Run only scenarios with this tag, for instance RDR-8 (may be repeated: any of them)" };
    private readonly Option<string[]> _wanted = new("--requirement") { Description = "Run only scenarios that decide this requirement (may be repeated: any of them)" };
    private readonly Option<bool> _failed = new("--failed") { Description = "Run only what did not pass in the run whose results lie in the results folder" };
    private readonly Option<string?> _binding = new("--binding") { Description = "in-process: method calls; virtual-pcsc: every APDU through pcscd; pcsc: a physical card in a real reader; own: the device's own slot. Without it, what goes with the device's driver" };
    private readonly Option<string?> _device = new("--device") { Description = "File of the device's profile; without it, the simulated reader of fixtures/readers/model-a.json" };
    private readonly Option<string?> _defect = new("--defect") { Description = "Put a seeded defect into the bench, or an impostor in place of the reader ('conformance list defects')" };
    private readonly Option<int> _seed = NumberOption.Seed("Seed of everything random");
    private readonly Option<FaceChoice> _faces = WordOption.Of<FaceChoice>("--faces", "scores: the scenario says how alike a face is; drawn: OpenCV sees drawn faces and the drawn face of the card");
    private readonly Option<int> _repeat = NumberOption.Whole("--repeat", "Run every scenario so many times, each time with the next seed; the worst attempt counts", 1, 1, int.MaxValue);
    private readonly Option<string?> _set = new("--set") { Description = "Set of requirements to judge by ('conformance requirements sets'); the newest when none is named" };
    private readonly Option<string?> _waivers = new("--waivers") { Description = "File of waivers: requirement, reason, owner, last day (features/README.md)" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "File of accepted findings: what is in it is listed and fails nothing, and what is stale in it fails (features/README.md)" };
    private readonly Option<bool> _accept = new("--accept") { Description = "Accept what this run finds: write the file of --baseline" };
    private readonly Option<string[]> _features = new("--features") { Description = "Folder of feature files in addition to the bench's own (may be repeated)" };
    private readonly Option<bool> _onlyFeatures = new("--only-features") { Description = "Run only the scenarios of the folders given with --features" };
    private readonly Option<string[]> _steps = new("--steps") { Description = "Assembly with step definitions in addition to the bench's own (may be repeated)" };
    private readonly Option<string[]> _requirements = new("--requirements") { Description = "Folder of requirements in addition to the bench's own (may be repeated)" };
    private readonly Option<string?> _fixtures = new("--fixtures") { Description = "Folder of personas, certificates and register" };
    private readonly ShardOptions _shard = new();
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with the run that was stopped in the results folder; everything else is said as it was then" };
    private readonly Option<string> _results = new("--results") { Description = "Folder for run.json, logs and allure-results", DefaultValueFactory = _ => "conformance-results" };

    private readonly PhysicalOptions _physical = new();

    private RunCommand()
    {
        _texts.Validators.Add(result =>
        {
            foreach (var text in result.Tokens.Select(token => token.Value).Where(text => text.StartsWith('-')))
            {
                result.AddError($"there is no option \"{text}\"");
            }
        });
        _binding.AcceptOnlyFromAmong([.. Enum.GetValues<BindingKind>().Select(kind => kind.Word())]);
    }

    public static Command Create(TimeProvider time)
    {
        var run = new RunCommand();
        var command = new Command("run", "Drives a reader through the features and judges what was observed")
        {
            run._texts, run._tags, run._wanted, run._failed, run._binding, run._device, run._defect, run._faces, run._seed, run._repeat, run._set, run._waivers, run._baseline, run._accept,
            run._features, run._onlyFeatures, run._steps, run._requirements, run._fixtures, run._resume, run._results,
        };
        foreach (var option in run._shard.All)
        {
            command.Options.Add(option);
        }

        run._physical.AddTo(command, run._binding, run._device);
        command.Validators.Add(run.Together);
        command.SetAction(parsed => new RunSession(time, Console.Out).RunAsync(run.OptionsOf(parsed, time)));
        return command;
    }

    private void Together(CommandResult result)
    {
        _shard.Together(result);
        if (result.GetValue(_onlyFeatures) && result.GetValue(_features) is not { Length: > 0 })
        {
            result.AddError("--only-features needs --features");
        }

        if (result.GetValue(_accept) && result.GetValue(_baseline) is null)
        {
            result.AddError("--accept needs --baseline");
        }

        if (result.GetValue(_accept) && _shard.IsGiven(result))
        {
            result.AddError("--accept takes what a whole run found, and a part of one does not know that");
        }

        if (result.GetValue(_resume) && result.GetValue(_defect) is not null)
        {
            result.AddError("--resume does not go with --defect: whether the defect did anything before is not in the logs; run again");
        }
    }

    private RunOptions OptionsOf(ParseResult parsed, TimeProvider time)
    {
        string[] requirements = [Folders.Default.Requirements, .. parsed.GetValue(_requirements) ?? []];
        var catalogue = CatalogueFolder.Read(requirements);
        var profileFile = parsed.GetValue(_device) ?? Folders.Default.DefaultReader;
        var profile = DeviceProfileFile.Read(profileFile, catalogue.CapabilityIds);
        var binding = BindingOf(parsed, profile.Driver);
        return new()
        {
            Filter = new(
                parsed.GetValue(_texts) ?? [],
                [.. (parsed.GetValue(_tags) ?? []).Select(tag => tag.TrimStart('@'))],
                parsed.GetValue(_wanted) ?? [],
                parsed.GetValue(_failed),
                parsed.GetValue(_onlyFeatures)),
            Binding = binding,
            Physical = binding == BindingKind.Pcsc ? _physical.SetupOf(parsed, (profile.Driver as DeviceDriver.Pcsc)?.Reader, time, Console.Out) : null,
            Catalogue = catalogue.For(parsed.GetValue(_set) is { } set ? catalogue.Set(set) : catalogue.NewestSet),
            Profile = profile.Over(binding),
            ProfileFile = profileFile,
            Requirements = requirements,
            Device = parsed.GetValue(_defect) is { } name ? Defective(name, profile.Driver) : DeviceChoice.For(profile.Driver),
            Faces = parsed.GetValue(_faces),
            Seed = parsed.GetValue(_seed),
            Attempts = parsed.GetValue(_repeat),
            Shard = _shard.Read(parsed),
            Resume = parsed.GetValue(_resume),
            Waivers = parsed.GetValue(_waivers),
            Baseline = parsed.GetValue(_baseline),
            Accept = parsed.GetValue(_accept),
            Added = new(parsed.GetValue(_features) ?? [], parsed.GetValue(_steps) ?? []),
            Fixtures = parsed.GetValue(_fixtures) ?? Folders.Default.Fixtures,
            Results = parsed.GetValue(_results)!,
        };
    }

    private BindingKind BindingOf(ParseResult parsed, DeviceDriver driver)
    {
        var binding = parsed.GetValue(_binding) is { } word ? BindingKinds.Of(word) : driver.Binding;
        return binding == BindingKind.Own == (driver.Binding == BindingKind.Own)
            ? binding
            : throw new BenchFaultException(
                Owner.Configuration,
                $"--binding {binding.Word()} does not go with the driver in the device's profile",
                $"leave --binding out, or write --binding {driver.Binding.Word()}");
    }

    private static DeviceChoice Defective(string name, DeviceDriver driver) => driver is DeviceDriver.Simulated or DeviceDriver.ReceiptComputer
        ? DeviceChoice.Of(name)
        : throw new BenchFaultException(Owner.Configuration, $"\"{name}\" cannot be put into a device outside the bench", "leave --defect out; 'conformance reader serve --defect' has the simulated reader with it");
}
