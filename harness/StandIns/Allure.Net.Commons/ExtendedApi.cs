namespace Allure.Net.Commons;

public static class ExtendedApi
{
    private static AllureLifecycle Lifecycle => AllureLifecycle.Instance;

    public static void StartStep(string name) => Lifecycle.StartStep(new() { name = name });

    public static void StartStep(string name, Action<StepResult> updateResults)
    {
        StartStep(name);
        Lifecycle.UpdateStep(updateResults);
    }

    public static void PassStep() => Stop(Status.passed);

    public static void PassStep(Action<StepResult> updateResults) => Stop(Status.passed, updateResults);

    public static void FailStep() => Stop(Status.failed);

    public static void FailStep(Exception error) => Stop(Status.failed, error: error);

    public static void FailStep(Action<StepResult> updateResults) => Stop(Status.failed, updateResults);

    public static void FailStep(Action<StepResult> updateResults, Exception error) => Stop(Status.failed, updateResults, error);

    public static void BreakStep() => Stop(Status.broken);

    public static void BreakStep(Exception error) => Stop(Status.broken, error: error);

    public static void BreakStep(Action<StepResult> updateResults) => Stop(Status.broken, updateResults);

    public static void BreakStep(Action<StepResult> updateResults, Exception error) => Stop(Status.broken, updateResults, error);

    public static void SkipStep() => Stop(Status.skipped);

    public static void SkipStep(Action<StepResult> updateResults) => Stop(Status.skipped, updateResults);

    public static void ResolveStep(Exception error) => Stop(StatusOf(error), error: error);

    private static void Stop(Status status, Action<StepResult> update = null, Exception error = null) => Lifecycle.StopStep(step =>
    {
        update?.Invoke(step);
        step.status = status;
        if (error is not null) step.statusDetails = new() { message = error.Message, trace = error.ToString() };
    });

    private static Status StatusOf(Exception error) => error switch
    {
        null => Status.passed,
        _ when NamesOf(error.GetType()).Any((Lifecycle.AllureConfiguration.FailExceptions ?? []).Contains) => Status.failed,
        _ => Status.broken,
    };

    private static IEnumerable<string> NamesOf(Type type)
    {
        foreach (var implemented in type.GetInterfaces()) yield return implemented.FullName;
        for (var own = type; own is not null; own = own.BaseType) yield return own.FullName;
    }
}
