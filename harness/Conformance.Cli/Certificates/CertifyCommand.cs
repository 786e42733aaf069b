using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Certification.Statements;
using Conformance.Cli.Commands;
using Conformance.Cli.Physical;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Certificates;

/// <summary>conformance certify: a run that a relying party can believe.</summary>
internal sealed class CertifyCommand
{
    private readonly Option<string?> _device = new("--device") { Description = "File of the device's profile", Required = true };
    private readonly Option<string> _set = new("--set") { Description = "Set of requirements to certify by ('conformance requirements sets')", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "Folder for the bundle; new or empty", Required = true };
    private readonly Option<string?> _nonce = NonceOption.Create("What the relying party chose: seed, order and draws follow from it. Without it one is drawn, and the certificate says so");
    private readonly Option<string?> _waivers = new("--waivers") { Description = "File of waivers (features/README.md)" };
    private readonly Option<string?> _binding = new("--binding") { Description = "As for run; without it, what goes with the device's driver" };
    private readonly Option<string?> _defect = new("--defect") { Description = "Put a seeded defect into the simulated device, to see the certificate refused" };
    private readonly Option<string?> _fixtures = new("--fixtures") { Description = "Folder of personas, certificates and register" };
    private readonly Option<string> _key = new("--key") { Description = "PEM file of the key to sign with (P-256); made when it is missing", DefaultValueFactory = _ => UserFiles.SigningKey };
    private readonly Option<string?> _newKey = new("--new-key") { Description = "Make a new key in this file, and sign with it" };
    private readonly Option<string?> _witness = new("--witness-key") { Description = "PEM file of the key of the laboratory that witnesses the run" };
    private readonly Option<string?> _laboratory = new("--laboratory") { Description = "Name of the laboratory that witnesses the run" };
    private readonly Option<FaceChoice> _faces = WordOption.Of<FaceChoice>("--faces", "As for run, of a simulated reader; the certificate says which");
    private readonly Option<string[]>[] _own = [.. new[] { "--features", "--steps", "--requirements" }.Select(name => new Option<string[]>(name) { Description = "Not for certificates", Hidden = true })];
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with what was interrupted in the folder of --out; everything else is said as it was then" };
    private readonly Option<bool> _pdf = new("--pdf") { Description = "Print the pages of the report to PDF as well, by Chromium" };
    private readonly PhysicalOptions _physical = new();

    private CertifyCommand() => _binding.AcceptOnlyFromAmong([.. Enum.GetValues<BindingKind>().Select(kind => kind.Word())]);

    public static Command Create(TimeProvider time)
    {
        var certify = new CertifyCommand();
        var command = new Command("certify", "Qualifies the bench, runs the device by a whole set, qualifies the bench again, and issues a signed bundle that anybody can verify")
        {
            certify._device, certify._set, certify._out, certify._nonce, certify._waivers, certify._binding, certify._defect, certify._fixtures,
            certify._key, certify._newKey, certify._witness, certify._laboratory, certify._faces, certify._resume, certify._pdf,
        };
        foreach (var own in certify._own)
        {
            command.Options.Add(own);
        }

        certify._physical.AddTo(command, certify._binding, certify._device);
        command.Validators.Add(certify.Check);
        command.SetAction(parsed => new CertifySession(time, Console.Out).RunAsync(certify.OptionsOf(parsed, time)));
        return command;
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(_newKey) is not null && result.GetResult(_key) is { Implicit: false })
        {
            result.AddError("--key and --new-key do not go together");
        }

        if (_own.Any(own => result.GetResult(own) is not null))
        {
            result.AddError("--features, --steps and --requirements are not for certificates: whoever verifies one computes every verdict again by the bench that it names, which has neither your scenarios nor the code of your steps, and will not run code out of a bundle. 'conformance run' takes them");
        }

        if (result.GetResult(_newKey) is not null && result.GetValue(_resume))
        {
            result.AddError("--resume does not go with --new-key: the key was made when it was begun; name it with --key");
        }

        if (result.GetResult(_witness) is null != result.GetResult(_laboratory) is null)
        {
            result.AddError("--witness-key and --laboratory go together");
        }

        if (result.Children.OfType<OptionResult>().Any(option => option is { Option.Name: "--show-personal-data", Implicit: false }))
        {
            result.AddError("--show-personal-data is not for certificates: nothing of a person goes into a bundle");
        }
    }

    private CertifyOptions OptionsOf(ParseResult parsed, TimeProvider time)
    {
        var fixtures = parsed.GetValue(_fixtures) ?? Folders.Default.Fixtures;
        var reference = Reference.Read(fixtures).For(parsed.GetValue(_set)!);
        var file = parsed.GetValue(_device)!;
        var profile = DeviceProfileFile.Read(file, reference.Catalogue.CapabilityIds);
        var binding = parsed.GetValue(_binding) is { } word ? BindingKinds.Of(word) : profile.Driver.Binding;
        if (binding == BindingKind.Own != (profile.Driver.Binding == BindingKind.Own))
        {
            throw new BenchFaultException(Owner.Configuration, $"--binding {binding.Word()} does not go with the driver in the device's profile", $"leave --binding out, or write --binding {profile.Driver.Binding.Word()}");
        }

        if (parsed.GetValue(_faces) == FaceChoice.Drawn && profile.Driver is not (DeviceDriver.Simulated or DeviceDriver.Pcsc))
        {
            throw new BenchFaultException(Owner.Configuration, "--faces drawn does not go with the driver in the device's profile: its cameras are its own, if it has any", "leave --faces out");
        }

        return new()
        {
            Reference = reference,
            ProfileFile = file,
            Profile = profile.Over(binding),
            Binding = binding,
            Physical = binding == BindingKind.Pcsc ? _physical.SetupOf(parsed, (profile.Driver as DeviceDriver.Pcsc)?.Reader, time, Console.Out) : null,
            Device = parsed.GetValue(_defect) is { } defect ? DeviceChoice.Of(defect) : DeviceChoice.For(profile.Driver),
            Waivers = parsed.GetValue(_waivers),
            Fixtures = fixtures,
            Nonce = NonceOption.Of(parsed, _nonce),
            Out = parsed.GetValue(_out)!,
            Key = () => KeyOf(parsed),
            WitnessKey = parsed.GetValue(_witness),
            Laboratory = parsed.GetValue(_laboratory),
            Faces = parsed.GetValue(_faces),
            Resume = parsed.GetValue(_resume),
            Prints = parsed.GetValue(_pdf),
        };
    }

    private SigningKey KeyOf(ParseResult parsed)
    {
        if (parsed.GetValue(_newKey) is not { } made)
        {
            return SigningKeyFile.ReadOrCreate(parsed.GetValue(_key)!);
        }

        SigningKeyFile.Create(made);
        return SigningKey.Read(made);
    }
}
