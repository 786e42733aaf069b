using System.Text;
using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>Cucumber expressions: <c>{type}</c>, <c>(optional)</c>, <c>one/other</c>, and a backslash before any of these signs.</summary>
internal static class CucumberExpression
{
    private static readonly Regex Token = new(@"\\(?<escaped>.)|\{(?<type>[^}]*)\}|\((?<optional>[^)]*)\)|(?<blank>\s+)|(?<slash>/)|(?<text>.)");

    public static string ToPattern(string expression, Func<string, string> patternOfType)
    {
        var pattern = new StringBuilder("^");
        var word = new StringBuilder();
        var (parameters, isAlternation) = (0, false);
        foreach (Match token in Token.Matches(expression))
        {
            if (token.Groups["blank"].Success)
            {
                FlushWord();
                pattern.Append(Regex.Escape(token.Value));
            }
            else if (token.Groups["slash"].Success)
            {
                word.Append('|');
                isAlternation = true;
            }
            else if (token.Groups["type"].Success)
            {
                word.Append(Parameter($"p{parameters++:D2}", token.Groups["type"].Value, patternOfType));
            }
            else if (token.Groups["optional"].Success)
            {
                word.Append($"(?:{Regex.Escape(token.Groups["optional"].Value)})?");
            }
            else
            {
                word.Append(Regex.Escape(token.Groups["escaped"].Success ? token.Groups["escaped"].Value : token.Value));
            }
        }

        FlushWord();
        return pattern.Append('$').ToString();

        void FlushWord()
        {
            pattern.Append(isAlternation ? $"(?:{word})" : word.ToString());
            word.Clear();
            isAlternation = false;
        }
    }

    // Quotes of a string are not part of the argument.
    private static string Parameter(string group, string type, Func<string, string> patternOfType) => type == "string"
        ? $"(?:\"(?<{group}>[^\"]*)\"|'(?<{group}>[^']*)')"
        : $"(?<{group}>{patternOfType(type)})";
}
