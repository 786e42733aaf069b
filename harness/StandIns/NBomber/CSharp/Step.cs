using System.Diagnostics;
using NBomber.Contracts;
using NBomber.Running;

namespace NBomber.CSharp;

public static class Step
{
    public static async Task<Response<T>> Run<T>(string name, IScenarioContext context, Func<Task<Response<T>>> run)
    {
        var started = Stopwatch.GetTimestamp();
        Response<T> response;
        try
        {
            response = await run();
        }
        catch (Exception fault)
        {
            response = Response.Fail<T>(statusCode: StatusCodes.UnhandledException, message: fault.Message);
        }

        ((ScenarioIteration)context).Record(name, response, Stopwatch.GetElapsedTime(started));
        return response;
    }
}
