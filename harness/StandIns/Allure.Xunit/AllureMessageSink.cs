using System.Collections.Concurrent;
using Allure.Net.Commons;
using Xunit;
using Xunit.Abstractions;

namespace Allure.Xunit;

/// <summary>
/// Opens a test in the flow in which xunit then runs the test's body. That works only while xunit hands over its messages in that flow
/// ("synchronous message reporting"), and not from a queue of its own.
/// </summary>
internal sealed class AllureMessageSink : DefaultRunnerReporterWithTypesMessageHandler
{
    private readonly ConcurrentDictionary<ITest, AllureContext> open = new();

    internal AllureMessageSink(IRunnerLogger logger) : base(logger)
    {
        Runner.TestAssemblyExecutionStartingEvent += args =>
        {
            args.Message.ExecutionOptions.SetSynchronousMessageReporting(true);
            AllureLifecycle.Instance.AllureConfiguration.FailExceptions ??= ["Xunit.Sdk.XunitException", "Xunit.Sdk.IAssertionException"];
        };
        Execution.TestStartingEvent += args => { if (args.Message.TestMethod.Method.IsStatic) Open(args.Message.Test); };
        Execution.TestClassConstructionFinishedEvent += args => Open(args.Message.Test);
        Execution.TestPassedEvent += args => Resolve(args.Message.Test, Status.passed, args.Message.Output, trace: null);
        Execution.TestSkippedEvent += args => Resolve(args.Message.Test, Status.skipped, args.Message.Reason, trace: null);
        Execution.TestFailedEvent += args => Resolve(
            args.Message.Test,
            StatusOf(args.Message),
            string.Join('\n', args.Message.Messages),
            string.Join('\n', args.Message.StackTraces));
        Execution.TestFinishedEvent += args => Write(args.Message.Test);
    }

    /// <summary>As the package does it: a failed assertion is "failed", whatever else was thrown is "broken".</summary>
    private static Status StatusOf(IFailureInformation failure) =>
        failure.ExceptionTypes.All(type => type.StartsWith("Xunit.Sdk.", StringComparison.Ordinal)) ? Status.failed : Status.broken;

    private void Open(ITest test)
    {
        AllureLifecycle.Instance.StartTestCase(TestResultOf.Test(test));
        open[test] = AllureLifecycle.Instance.Context;
    }

    /// <summary>A skipped test and one whose class could not be made were never opened.</summary>
    private void Resolve(ITest test, Status status, string message, string trace)
    {
        if (!open.ContainsKey(test))
            open[test] = AllureLifecycle.Instance.RunInContext(new(), () => Open(test));
        AllureLifecycle.Instance.RunInContext(open[test], () => AllureLifecycle.Instance.UpdateTestCase(result =>
        {
            result.status = status;
            result.statusDetails = new() { message = message, trace = trace };
        }));
    }

    private void Write(ITest test)
    {
        if (open.TryRemove(test, out var context))
            AllureLifecycle.Instance.RunInContext(context, () => AllureLifecycle.Instance.StopTestCase().WriteTestCase());
    }
}
