using Conformance.Bench;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Running;
using NBomber.CSharp;

namespace Conformance.Harness.Tests.Load;

/// <summary>NBomber's own configuration comes to NBomber, and what is wrong with it to the user.</summary>
public sealed class NBomberFilesTests : IDisposable
{
    private const string Cluster =
        """{"ClusterSettings": {"AutoCluster": {"ClusterId": "desks", "NATSServerURL": "nats://localhost", "Agent": {"TargetScenarios": ["smoke"], "AgentsCount": 2}}}}""";

    private readonly LoadFiles _files = new();

    [Fact]
    public void Names_and_reports_are_as_the_file_says_whatever_the_product_says()
    {
        var config = _files.Written("""{"TestSuite": "desks", "TestName": "a rush", "GlobalSettings": {"ReportFileName": "own", "ReportFormats": ["Txt", "Csv"]}}""");
        var profile = new LoadProfile("short", "", ArrivalPattern.Deterministic, [new(0.1, 1, 1)], []);

        var result = new LoadSession(new WallClock()) { NBomberReports = _files.Folder, NBomberFiles = new(config, null) }
            .Run(new(profile, "", "", 40, "", Workers: 2, Seed: 1, Shards: 1), 1, warmUp: null, () => new Silent());

        Assert.Equal(4, result.Figures.Answered);
        Assert.Equal(["own.csv", "own.txt"], Directory.GetFiles(_files.Folder, "own.*").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFiles(_files.Folder, "short.*"));
    }

    /// <summary>Of the stand-in alone: the package itself takes it.</summary>
    [Fact]
    public void A_cluster_is_refused_where_there_is_one_node_only_and_the_way_without_is_named()
    {
        var check = new NBomberFiles(_files.Written(Cluster), null).Check;
        if (typeof(NBomberRunner).Assembly.GetReferencedAssemblies().Any(assembly => assembly.Name == "FSharp.Core"))
        {
            check();
            return;
        }

        var fault = Assert.Throws<BenchFaultException>(check);
        Assert.Contains("ClusterSettings: the stand-in for NBomber runs on one node only", fault.What, StringComparison.Ordinal);
        Assert.Contains("--shard I/N", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "an object is needed")]
    [InlineData("{", "line 1")]
    [InlineData("""{"TestSuite": "one", "TestSuite": "two"}""", "there twice")]
    [InlineData("""{"GlobalSettings": {"ReportFormats": ["Pdf"]}}""", "NBomber does not take it")]
    public void What_is_wrong_with_a_file_is_said_with_its_name(string text, string what)
    {
        var file = _files.Written(text);

        var fault = Assert.Throws<BenchFaultException>(new NBomberFiles(file, null).Check);

        Assert.StartsWith(file, fault.What, StringComparison.Ordinal);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        Assert.Contains("none.json", Assert.Throws<BenchFaultException>(new NBomberFiles("none.json", null).Check).What, StringComparison.Ordinal);
        Assert.Contains("none.json", Assert.Throws<BenchFaultException>(new NBomberFiles(null, "none.json").Check).What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_infrastructure_file_is_taken() => new NBomberFiles(null, _files.Written("""{"Logger": {"Level": "Warning"}}""")).Check();

    public void Dispose() => _files.Dispose();

    private sealed class Silent : ILoadTarget
    {
        public string Description => "silent";

        public Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation) => Task.FromResult(RequestOutcome.Answered("ok"));

        public void Dispose()
        {
        }
    }
}
