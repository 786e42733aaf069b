using Reqnroll.Bindings;

namespace Reqnroll;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute : Attribute
{
    public const int DefaultOrder = 10000;

    internal HookAttribute(HookType hookType, string[] tags)
    {
        HookType = hookType;
        Tags = tags;
    }

    public string[] Tags { get; }

    public int Order { get; set; } = DefaultOrder;

    internal HookType HookType { get; }
}
