using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Listens to tests until one fails, then ends the run: one is enough.</summary>
internal sealed class FirstFailure : LongLivedMarshalByRefObject, IMessageBus, IMessageSink
{
    /// <summary>The failed test's name; null while there is none.</summary>
    public string? Test { get; private set; }

    /// <summary>Full name of the class whose test it is; null while there is none.</summary>
    public string? Class { get; private set; }

    /// <summary>How many tests passed until then.</summary>
    public int Passed { get; private set; }

    /// <summary>How it failed: types and messages of the exceptions.</summary>
    public string How { get; private set; } = "";

    public bool QueueMessage(IMessageSinkMessage message)
    {
        if (message is IFailureInformation failure && Test is null)
        {
            Test = (message as ITestMessage)?.Test.DisplayName ?? message.GetType().Name;
            Class = (message as ITestClassMessage)?.TestClass.Class.Name;
            How = string.Join('\n', failure.ExceptionTypes.Zip(failure.Messages, (type, text) => $"{type}: {text}"));
        }

        Passed += message is ITestPassed ? 1 : 0;
        return Test is null;
    }

    public bool OnMessage(IMessageSinkMessage message) => true;

    public void Dispose()
    {
    }
}
