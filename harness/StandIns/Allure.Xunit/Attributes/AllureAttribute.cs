using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

public abstract class AllureAttribute : Attribute
{
    internal bool Overwrite { get; init; }

    internal void SetLabels(TestResult result, string name, params IEnumerable<string> values)
    {
        if (Overwrite) result.labels.RemoveAll(label => label.name == name);
        result.labels.AddRange(values.Select(value => new Label { name = name, value = value }));
    }
}
