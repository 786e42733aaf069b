using Xunit;
using Xunit.Sdk;

namespace Conformance.Features;

/// <summary>Marks the method that runs a scenario, given file, title, reader and binding.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Conformance.Features.ScenarioDiscoverer", "Conformance.Features")]
public sealed class ScenariosAttribute : FactAttribute
{
}
