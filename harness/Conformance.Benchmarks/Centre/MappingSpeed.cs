using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Benchmarks.Load;
using Conformance.Benchmarks.Measurement;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Conformance.Benchmarks.Centre;

/// <summary>Small POSTs at ten small mappings: WireMock.Net of this build beside the Java WireMock, each as it is unless told otherwise, wrk as the client of both.</summary>
internal sealed class MappingSpeed(string root)
{
    private const int Mappings = 10;
    private const int Rounds = 3;
    private static readonly string[] Client = ["-t1", "-c32", "-d5s", "--latency"];

    public async Task<IEnumerable<Row>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-mappings-").FullName;
        try
        {
            var script = Path.Combine(folder, "post.lua");
            await File.WriteAllTextAsync(script, "wrk.method = 'POST'\nwrk.body = 'small'\nwrk.headers['Content-Type'] = 'text/plain'\n");
            using var net = Net();
            using var java = await JavaWireMock.StartAsync(root, folder, Enumerable.Range(0, Mappings).Select(Mapping));
            var (small, netAddress) = (At(Mappings / 2), new Uri($"http://127.0.0.1:{net.Port}/"));
            await MustAnswerAsync(new(java.Address, small));
            await MustAnswerAsync(new(netAddress, small));
            var rounds = new List<(OtherTool Java, OtherTool Net)>();
            for (var round = 0; round <= Rounds; round++)
            {
                rounds.Add((await AskAsync(new(java.Address, small), script), await AskAsync(new(netAddress, small), script)));
            }

            return Rows([.. rounds.Skip(1)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Row[] Rows(List<(OtherTool Java, OtherTool Net)> rounds) =>
    [
        new("small mappings, Java WireMock, wrk", new Samples(rounds.Select(round => round.Java.PerSecond)).Median, "requests/s"),
        new("small mappings, Java WireMock, wrk, p99", new Samples(rounds.Select(round => round.Java.Percentile99)).Median, "ms"),
        new("small mappings, WireMock.Net, wrk", new Samples(rounds.Select(round => round.Net.PerSecond)).Median, "requests/s", new(new Samples(rounds.Select(round => round.Net.PerSecond / round.Java.PerSecond)).Median, "Java WireMock")),
        new("small mappings, WireMock.Net, wrk, p99", new Samples(rounds.Select(round => round.Net.Percentile99)).Median, "ms"),
    ];

    private static async Task<OtherTool> AskAsync(Uri mapping, string script) =>
        await OtherTool.RunAsync("wrk", [.. Client, "-s", script, mapping.ToString()])
        ?? throw new BenchFaultException(Owner.Configuration, "wrk is not installed; it is the client of both", "install wrk");

    // wrk counts an answer whatever it says.
    private static async Task MustAnswerAsync(Uri mapping)
    {
        using var client = new HttpClient();
        using var content = new StringContent("small");
        using var answer = await client.PostAsync(mapping, content);
        if (await answer.Content.ReadAsStringAsync() is not "ok")
        {
            throw new BenchFaultException(Owner.Bench, $"{mapping} answered {(int)answer.StatusCode} instead of its mapping", "nothing to be done but to mend the benchmark");
        }
    }

    private static WireMockServer Net()
    {
        var server = WireMockServer.Start();
        for (var number = 0; number < Mappings; number++)
        {
            server.Given(Request.Create().WithPath($"/{At(number)}").UsingPost()).RespondWith(Response.Create().WithStatusCode(200).WithHeader("Content-Type", "text/plain").WithBody("ok"));
        }

        return server;
    }

    private static string Mapping(int number) =>
        $$$"""{"request": {"method": "POST", "urlPath": "/{{{At(number)}}}"}, "response": {"status": 200, "headers": {"Content-Type": "text/plain"}, "body": "ok"}}""";

    private static string At(int number) => string.Create(CultureInfo.InvariantCulture, $"small/{number}");
}
