using System.Text.RegularExpressions;
using Reqnroll.Bindings;

namespace Reqnroll.Infrastructure;

/// <summary>C# code that would define a step, to be pasted into a class with [Binding].</summary>
internal static class StepSnippet
{
    private static readonly Regex Value = new("\"[^\"]*\"|'[^']*'|-?\\d+");

    public static string Of(StepDefinitionType type, string text, bool hasMultilineText, bool hasTable)
    {
        var parameters = Value.Matches(text).Select((match, index) => $"{(IsQuoted(match) ? "string" : "int")} p{index}")
            .Concat(hasMultilineText ? ["string multilineText"] : []).Concat(hasTable ? ["DataTable dataTable"] : []);
        var expression = Value.Replace(text, match => IsQuoted(match) ? "{string}" : "{int}");
        var words = Regex.Split(Value.Replace(text, " "), @"\W+").Where(word => word.Length > 0);
        var name = type + string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return $$"""
            [{{type}}("{{expression}}")]
            public void {{name}}({{string.Join(", ", parameters)}})
            {
                throw new PendingStepException();
            }
            """;
    }

    private static bool IsQuoted(Match match) => match.Value[0] is '"' or '\'';
}
