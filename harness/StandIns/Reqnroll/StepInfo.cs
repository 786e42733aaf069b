using Reqnroll.Bindings;

namespace Reqnroll;

public class StepInfo
{
    internal StepInfo(StepDefinitionType stepDefinitionType, string text, Table table, string multilineText)
    {
        StepDefinitionType = stepDefinitionType;
        Text = text;
        Table = table;
        MultilineText = multilineText;
    }

    public StepDefinitionType StepDefinitionType { get; }

    public string Text { get; }

    public Table Table { get; }

    public string MultilineText { get; }
}
