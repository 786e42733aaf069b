using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Cli.Commands;
using Conformance.Cli.Usage;
using Conformance.Load.Traffic;

namespace Conformance.Cli.Load;

/// <summary>The options of conformance load, and what they may not be together.</summary>
internal sealed class LoadArguments
{
    private readonly Option<string> _profile = new("--profile") { Description = "Shape and objectives: a name in fixtures/traffic/profiles, or a file", DefaultValueFactory = _ => "smoke" };
    private readonly Option<string?> _traffic = new("--traffic") { Description = "Traffic model (a file as fixtures/traffic/japan-2024-07.json)" };
    private readonly Option<string> _scale = new("--scale") { Description = $"How much traffic: {TrafficScale.Words}", DefaultValueFactory = _ => "nation" };
    private readonly Option<double?> _rate = NumberOption.Real("--rate", "Arrivals a second where the profile says 1, instead of what the scale's busiest hour asks", RealRange.PerSecond);
    private readonly Option<string> _against = new("--against") { Description = "core (the verification core, in process) or centre (the simulated centre over HTTP)", DefaultValueFactory = _ => "core" };
    private readonly Option<string?> _target = new("--target") { Description = "A system of your own, as http(s)://host/: one that speaks as the simulated centre does (simulators/Conformance.Authority/README.md), or is asked what --requests says" };
    private readonly Option<string?> _requests = new("--requests") { Description = "With --target: requests of your own, and the answers that are due (a file as fixtures/traffic/requests/reception.json)" };
    private readonly Option<bool> _owns = new("--i-own-this-endpoint") { Description = "Needed for every --target that is not this machine" };
    private readonly Option<double> _ceiling = NumberOption.Real("--rate-ceiling", "With --target: no run may plan more requests a second than this", 1_000, RealRange.PerSecond);
    private readonly Option<int?> _workers = NumberOption.Whole("--workers", "How many requests may be under way at once", 1, 10_000);
    private readonly Option<double?> _cardShare = NumberOption.Real("--card-share", "The share of inquiries by card, 0 to 1, instead of the model's; the core takes cards alone", RealRange.Share);
    private readonly Option<int> _seed = NumberOption.Seed("Seed of arrivals and of what they ask");
    private readonly ShardOptions _shard = new();
    private readonly Option<bool> _knee = new("--find-knee") { Description = "Searches the highest rate that keeps the objectives; each probe is one run of the profile" };
    private readonly Option<bool> _nbomberReports = new("--nbomber-reports") { Description = "NBomber writes its own reports too" };
    private readonly Option<string?> _nbomberConfig = new("--nbomber-config") { Description = "NBomber's own JSON configuration, passed on to it: names, reports, and of the package itself the cluster" };
    private readonly Option<string?> _nbomberInfra = new("--nbomber-infra") { Description = "NBomber's own infrastructure configuration, passed on to it" };
    private readonly Option<string> _out = new("--out") { Description = "Folder for result.json, result.csv and report.html", DefaultValueFactory = _ => "conformance-load" };
    private readonly Option<string?> _fixtures = new("--fixtures") { Description = "Folder of traffic, certificates and register" };

    public LoadArguments()
    {
        _against.AcceptOnlyFromAmong("core", "centre");
        _target.Validators.Add(result =>
        {
            if (result.Tokens is [var written] && AddressOf(written.Value) is null)
            {
                result.AddError("--target takes an address as http://127.0.0.1:8080/");
            }
        });
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All =>
        [_profile, _traffic, _scale, _rate, _against, _target, _requests, _owns, _ceiling, _workers, _cardShare, _seed, .. _shard.All, _knee, _nbomberReports, _nbomberConfig, _nbomberInfra, _out, _fixtures];

    public void Together(CommandResult result)
    {
        _shard.Together(result);
        if (_shard.IsGiven(result) && result.GetValue(_knee))
        {
            result.AddError("--find-knee needs the figures of each probe at once: it cannot be shared out");
        }

        if (result.GetValue(_target) is { } target && AddressOf(target) is { IsLoopback: false } && !result.GetValue(_owns))
        {
            result.AddError("--target is not this machine: say --i-own-this-endpoint if you may load it");
        }

        if (result.GetValue(_target) is not null && result.GetResult(_against) is { Implicit: false })
        {
            result.AddError("--target and --against: choose one");
        }

        if (result.GetValue(_requests) is not null && result.GetValue(_target) is null)
        {
            result.AddError("--requests are asked of a system of your own: say which with --target");
        }

        if (result.GetValue(_requests) is not null && result.GetValue(_cardShare) is not null)
        {
            result.AddError("--requests and --card-share: the shares stand in the file of requests");
        }
    }

    public LoadOptions Read(ParseResult parsed) => new(
        parsed.GetValue(_profile)!,
        parsed.GetValue(_traffic),
        parsed.GetValue(_scale)!,
        parsed.GetValue(_rate),
        parsed.GetValue(_against) == "centre",
        parsed.GetValue(_target) is { } target ? AddressOf(target) : null,
        parsed.GetValue(_requests),
        parsed.GetValue(_ceiling),
        parsed.GetValue(_workers),
        parsed.GetValue(_cardShare),
        parsed.GetValue(_seed),
        _shard.Read(parsed),
        parsed.GetValue(_knee),
        parsed.GetValue(_nbomberReports),
        new(parsed.GetValue(_nbomberConfig), parsed.GetValue(_nbomberInfra)),
        parsed.GetValue(_out)!,
        parsed.GetValue(_fixtures) ?? Folders.Default.Fixtures);

    // A path without a slash at its end would lose its last part.
    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Query.Length == 0
            ? address
            : null;
}
