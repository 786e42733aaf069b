using Allure.Net.Commons.Configuration;

namespace Allure.Net.Commons;

public class AllureLifecycle
{
    private static readonly Lazy<AllureLifecycle> instance = new(() => new(ConfigurationFile.Read()));

    private readonly AsyncLocal<AllureContext> context = new();
    private readonly Lock model = new();
    private readonly ResultsFolder results;

    internal AllureLifecycle(AllureConfiguration configuration)
    {
        AllureConfiguration = configuration;
        results = new(configuration.Directory);
    }

    public static AllureLifecycle Instance => instance.Value;

    public AllureConfiguration AllureConfiguration { get; }

    public string ResultsDirectory => results.FullPath;

    public AllureContext Context
    {
        get => context.Value ??= new();
        private set => context.Value = value;
    }

    public AllureContext RunInContext(AllureContext context, Action action)
    {
        var before = Context;
        try
        {
            Context = context ?? before;
            action();
            return Context;
        }
        finally
        {
            if (context is not null) Context = before;
        }
    }

    public AllureLifecycle StartTestCase(TestResult testResult)
    {
        if (Context.Test is { } open)
            throw new InvalidOperationException($"'{open.name}' is still open in this flow: write it before starting another test.");
        Context = new() { Test = testResult };
        return UpdateTestCase(Start);
    }

    public AllureLifecycle UpdateTestCase(Action<TestResult> update) => Update(Context.OpenTest, update);

    public AllureLifecycle StopTestCase() => UpdateTestCase(Stop);

    public AllureLifecycle StopTestCase(Action<TestResult> beforeStop) => UpdateTestCase(beforeStop).StopTestCase();

    public AllureLifecycle WriteTestCase()
    {
        var test = Context.OpenTest;
        Context = new();
        results.Write(test);
        return this;
    }

    public AllureLifecycle StartStep(StepResult result)
    {
        Update(Context.OpenItem, parent => parent.steps.Add(result));
        Context = Context with { Steps = Context.Steps.Push(result) };
        return UpdateStep(Start);
    }

    public AllureLifecycle UpdateStep(Action<StepResult> update) => Update(Context.OpenStep, update);

    public AllureLifecycle StopStep()
    {
        UpdateStep(Stop);
        Context = Context with { Steps = Context.Steps.Pop() };
        return this;
    }

    public AllureLifecycle StopStep(Action<StepResult> beforeStop) => UpdateStep(beforeStop).StopStep();

    public AllureLifecycle UpdateExecutableItem(Action<ExecutableItem> updateItem) => Update(Context.OpenItem, updateItem);

    public void CleanupResultDirectory() => results.Clear();

    internal void Attach(string name, string type, byte[] content, string extension)
    {
        var item = Context.OpenItem;
        var source = results.WriteAttachment(content, extension);
        Update(item, open => open.attachments.Add(new() { name = name, type = type, source = source }));
    }

    /// <summary>Flows of one test share its result, so every change is made under one lock.</summary>
    private AllureLifecycle Update<T>(T item, Action<T> update)
    {
        lock (model) update(item);
        return this;
    }

    private static void Start(ExecutableItem item)
    {
        item.stage = Stage.running;
        item.start = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
    }

    private static void Stop(ExecutableItem item)
    {
        item.stage = Stage.finished;
        item.stop = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
    }

    private static void Stop(TestResult test)
    {
        Stop((ExecutableItem)test);
        test.testCaseId ??= Identifier.OfTestCase(test);
        test.historyId ??= Identifier.OfHistory(test);
    }
}
