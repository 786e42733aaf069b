using Conformance.Steps.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Features;

/// <summary>Makes a test of every scenario on every binding, and a failing one of everything that keeps a scenario from being found.</summary>
public sealed class ScenarioDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    internal const string VirtualPcsc = "virtual-pcsc";

    private static readonly string[] Bindings = ["in-process", VirtualPcsc];

    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var features = FeatureFiles.Read(Path.Combine(AppContext.BaseDirectory, "features"));
        return
        [
            .. from scenario in features.Cases
               from binding in Bindings
               select new ScenarioTestCase(diagnostics, testMethod, scenario, binding),
            .. features.Errors.Select(error => new FeatureErrorTestCase(diagnostics, testMethod, error.ToString())),
        ];
    }
}
