using System.CommandLine;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Cli.Devices;
using Conformance.Cli.Usage;
using Conformance.Terminal;

namespace Conformance.Cli.Reception;

/// <summary>conformance serve: a reception for software that sits behind the reader.</summary>
internal static class ServeCommand
{
    private const string PlainInstitution = "1312345678";

    public static Command Create(TimeProvider time)
    {
        var root = new Option<string>("--root") { Description = "Folder that holds req, res and face; made when it is missing", Required = true };
        var delay = new Option<string>("--delay") { Description = "Seconds until an answer: one number, or the least and the most (3-7)", DefaultValueFactory = _ => "3-7" };
        var port = NumberOption.Port("Port of 127.0.0.1 to which visits are sent; 0 takes any that is free");
        var institution = new Option<string>("--institution") { Description = "Code of the institution (医療機関コード), 10 digits", DefaultValueFactory = _ => PlainInstitution };
        var seed = NumberOption.Seed("Seed of delays and of the centre's numbers");
        var device = new Option<string?>("--device") { Description = "File of a simulated reader's profile; without it, fixtures/readers/model-a.json" };
        var tls = new Option<string?>("--tls") { Description = "Folder for ca.pem, client.pem and client.key.pem: the centre then takes TLS alone, with that client certificate" };
        var centre = new Option<string?>("--centre") { Description = "File of the centre's settings, where sources disagree for one (fixtures/centre)" };
        var disturbances = new Option<string?>("--disturbances") { Description = "Plan of what goes wrong at the centre (fixtures/disturbances)" };
        var mappings = new Option<string?>("--mappings") { Description = "Folder of stub mappings that answer before the centre, as harness/conformance mappings writes them (fixtures/stubs)" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas, certificates and register" };
        Check(delay, text => AnswerDelay.Parse(text) is null ? "--delay takes seconds, as 0 or 3-7" : null);
        Check(institution, text => text.Length == 10 && text.All(char.IsAsciiDigit) ? null : "--institution takes 10 digits");
        var serve = new Command("serve", "Plays the reception terminal with its folders req, res and face, the centre, and a reader next to it, until Ctrl-C") { root, delay, port, institution, seed, device, tls, centre, disturbances, mappings, fixtures };
        var seals = new SealOptions();
        seals.AddTo(serve);
        var day = new DayOptions();
        day.AddTo(serve);
        serve.SetAction((parsed, _) =>
        {
            var options = seals.In(new(parsed.GetValue(institution)!) { Delay = AnswerDelay.Parse(parsed.GetValue(delay)!)!.Value }, parsed);
            var setup = new ReceptionSetup(new(Path.GetFullPath(parsed.GetValue(root)!)), options, parsed.GetValue(port), parsed.GetValue(seed))
            {
                LineFolder = parsed.GetValue(tls), Centre = CentreOf(parsed.GetValue(centre), parsed.GetValue(disturbances), parsed.GetValue(mappings)),
            };
            var served = new BenchFixtures(parsed.GetValue(fixtures) ?? Folders.Default.Fixtures);
            return new ServeSession(time, Console.Out).RunAsync(setup, served, SimulatedProfile.Read(parsed.GetValue(device)), day.Of(parsed, served, setup.Folders, time));
        });
        return serve;
    }

    private static CentreSettings CentreOf(string? settings, string? disturbances, string? mappings) => (settings is null ? new() : BenchFixtures.CentreSettings(settings)) with
    {
        Disturbances = disturbances is null ? [] : BenchFixtures.Disturbances(disturbances),
        Stubs = mappings is null ? StubBook.None : BenchFixtures.Stubs(mappings),
    };

    private static void Check(Option<string> option, Func<string, string?> complaint) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var written] && complaint(written.Value) is { } wrong)
        {
            result.AddError(wrong);
        }
    });
}
