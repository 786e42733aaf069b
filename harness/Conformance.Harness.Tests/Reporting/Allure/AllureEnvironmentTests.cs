using System.Text;
using Conformance.Reporting;

namespace Conformance.Harness.Tests.Reporting.Allure;

public sealed class AllureEnvironmentTests
{
    [Fact]
    public void It_names_bench_binding_and_device_and_nothing_else() => Assert.Equal(
        "bench=1.2.0\nbinding=pcsc\ndevice=counter-model\n",
        Encoding.UTF8.GetString(AllureEnvironment.Properties(new("1.2.0", "pcsc", "counter-model"))));

    [Fact]
    public void What_a_properties_file_would_read_otherwise_is_escaped() => Assert.Equal(
        "bench=1\\\\2\nbinding=a\\u000ab\ndevice=\\u67b6\\u7a7a\n",
        Encoding.UTF8.GetString(AllureEnvironment.Properties(new("1\\2", "a\nb", "架空"))));
}
