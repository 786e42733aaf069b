namespace Reqnroll;

[AttributeUsage(AttributeTargets.Class)]
public class BindingAttribute : Attribute
{
}
