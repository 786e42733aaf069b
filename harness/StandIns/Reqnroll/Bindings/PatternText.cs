using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>Turns the text of a step definition attribute into the regular expression that it stands for.</summary>
internal static class PatternText
{
    // A placeholder settles that it is a Cucumber expression, a quantified group or these escapes that it is not.
    private static readonly Regex Placeholder = new(@"{\w*}");
    private static readonly Regex RegexOnly = new(@"\([^\)]+[\*\+]\)|\.\*|\\\.|\\d\+");

    // Only the placeholders capture, whatever groups a transformation's own pattern has.
    public static Regex Compile(string expression, Func<string, string> patternOfType) => IsCucumber(expression)
        ? new Regex(CucumberExpression.ToPattern(expression, patternOfType), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)
        : Whole(expression);

    /// <summary>A regular expression that matches whole texts only.</summary>
    public static Regex Whole(string pattern) =>
        new((pattern.StartsWith('^') ? "" : "^") + pattern + (pattern.EndsWith('$') ? "" : "$"), RegexOptions.CultureInvariant);

    private static bool IsCucumber(string expression) =>
        !expression.StartsWith('^') && !expression.EndsWith('$') && (Placeholder.IsMatch(expression) || !RegexOnly.IsMatch(expression));
}
