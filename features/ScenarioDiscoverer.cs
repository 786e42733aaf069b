using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Features;

/// <summary>
/// Makes tests of every scenario: on two good readers that it is for, or on the sample of software behind the terminal, in process, and on the first reader through pcscd as well; of
/// examples that is the first row, as another row is no other way to the card. Makes a failing one of everything that keeps a scenario
/// from being found. All good readers pass all scenarios in process: GoodDeviceTests.
/// </summary>
public sealed class ScenarioDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    internal const string VirtualPcsc = "virtual-pcsc";

    private const string InProcess = "in-process";

    private static readonly (string Reader, string Binding)[] Benches = [("model-a", InProcess), ("model-a", VirtualPcsc), ("model-b", InProcess), ("receipt-computer", InProcess)];

    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var fixtures = new BenchFixtures(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));
        var known = CatalogueFolder.Read(Path.Combine(AppContext.BaseDirectory, "features", "requirements")).CapabilityIds;
        var features = FeatureFiles.Read(Path.Combine(AppContext.BaseDirectory, "features"));
        return
        [
            .. from scenario in features.Cases
               from bench in Benches
               where bench.Binding == InProcess || !scenario.IsLaterRow
               where Applicability.Missing(scenario, fixtures.Reader(bench.Reader, known)) is []
               select new ScenarioTestCase(diagnostics, testMethod, scenario, bench.Reader, bench.Binding),
            .. features.Errors.Select(error => new FeatureErrorTestCase(diagnostics, testMethod, error.ToString())),
        ];
    }
}
