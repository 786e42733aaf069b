using Xunit;
using Xunit.Abstractions;

namespace Allure.Xunit;

public class AllureRunnerReporter : IRunnerReporter
{
    public string Description => "Writes a result for Allure per test";

    public bool IsEnvironmentallyEnabled => true;

    public string RunnerSwitch => "allure";

    public IMessageSink CreateMessageHandler(IRunnerLogger logger) => new AllureMessageSink(logger);
}
