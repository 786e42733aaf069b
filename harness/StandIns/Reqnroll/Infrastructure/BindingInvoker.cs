using System.Reflection;

namespace Reqnroll.Infrastructure;

/// <summary>
/// Calls binding methods of one scenario under one execution context, captured again after each call returns: what a synchronous
/// hook puts into an AsyncLocal is there for all later hooks and steps.
/// </summary>
internal sealed class BindingInvoker
{
    private ExecutionContext _context;

    public async Task<object> InvokeAsync(MethodInfo method, object instance, object[] arguments)
    {
        object returned = null;
        void Call(object state)
        {
            returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            _context = ExecutionContext.Capture();
        }

        ExecutionContext.Run(_context ?? ExecutionContext.Capture(), Call, null);
        if (returned is ValueTask valueTask)
        {
            returned = valueTask.AsTask();
        }

        if (returned is Task task)
        {
            await task;
            return task.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(task);
        }

        return returned;
    }
}
