namespace Reqnroll;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class StepArgumentTransformationAttribute : Attribute
{
    public const int DefaultOrder = 10000;

    public StepArgumentTransformationAttribute()
        : this(null)
    {
    }

    public StepArgumentTransformationAttribute(string regex, int order = DefaultOrder)
    {
        Regex = regex;
        Order = order;
    }

    public string Regex { get; set; }

    public string Name { get; set; }

    public int Order { get; set; }
}
