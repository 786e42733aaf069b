namespace Allure.Net.Commons;

public static partial class AllureApi
{
    public static void Step(string name) => Step(name, () => { });

    public static void Step(string name, Action action) => Step(name, () =>
    {
        action();
        return true;
    });

    public static T Step<T>(string name, Func<T> function)
    {
        ExtendedApi.StartStep(name);
        try
        {
            var value = function();
            ExtendedApi.PassStep();
            return value;
        }
        catch (Exception error)
        {
            ExtendedApi.ResolveStep(error);
            throw;
        }
    }

    public static Task Step(string name, Func<Task> action) => Step(name, async () =>
    {
        await action();
        return true;
    });

    public static async Task<T> Step<T>(string name, Func<Task<T>> function)
    {
        ExtendedApi.StartStep(name);
        try
        {
            var value = await function();
            ExtendedApi.PassStep();
            return value;
        }
        catch (Exception error)
        {
            ExtendedApi.ResolveStep(error);
            throw;
        }
    }
}
