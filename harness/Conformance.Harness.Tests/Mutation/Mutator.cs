using System.Collections.Frozen;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>
/// Changes a source in every place where a rule can be wrong by one: boundaries, counts, comparisons, conditions, decisions. One
/// change at a time; strings stay as they are, since a wrong one is a wrong fact and not a wrong boundary.
/// </summary>
internal sealed class Mutator
{
    private static readonly FrozenDictionary<string, string> Opposites = new Dictionary<string, string>
    {
        ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">", ["=="] = "!=", ["!="] = "==", ["&&"] = "||", ["||"] = "&&",
        ["+"] = "-", ["-"] = "+", ["*"] = "/", ["/"] = "*", ["%"] = "*", ["and"] = "or", ["or"] = "and", ["true"] = "false", ["false"] = "true",
        ["Any"] = "All", ["All"] = "Any", ["Min"] = "Max", ["Max"] = "Min", ["StartOfMonth"] = "EndOfMonth", ["EndOfMonth"] = "StartOfMonth",
    }.ToFrozenDictionary();

    private readonly Dictionary<string, string[]> _enums;

    /// <param name="sources">All sources, for the members of the enums that they declare.</param>
    public Mutator(IEnumerable<string> sources) => _enums = sources
        .SelectMany(source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<EnumDeclarationSyntax>())
        .ToDictionary(type => type.Identifier.Text, type => type.Members.Select(member => member.Identifier.Text).ToArray());

    public IReadOnlyList<Mutant> Mutants(string file, string source)
    {
        var text = SourceText.From(source);
        return [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().SelectMany(Edits).Select(edit => Mutant.Of(file, text, edit.Span, edit.Text))];
    }

    private IEnumerable<(TextSpan Span, string Text)> Edits(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => [.. Opposite(literal.Token), .. Neighbours(literal)],
        RelationalPatternSyntax relation => Opposite(relation.OperatorToken),
        BinaryPatternSyntax pattern => Opposite(pattern.OperatorToken),
        UnaryPatternSyntax not => [(not.Span, not.Pattern.ToString())],
        BinaryExpressionSyntax binary => [.. Opposite(binary.OperatorToken), .. OneSide(binary)],
        PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.LogicalNotExpression) || unary.IsKind(SyntaxKind.UnaryMinusExpression) =>
            [(unary.Span, unary.Operand.ToString())],
        IfStatementSyntax branch => Negation(branch.Condition),
        ConditionalExpressionSyntax choice => Negation(choice.Condition),
        WhileStatementSyntax loop => Negation(loop.Condition),
        WhenClauseSyntax guard => Negation(guard.Condition),
        CatchFilterClauseSyntax filter => Negation(filter.FilterExpression),
        MemberAccessExpressionSyntax member => [.. Opposite(member.Name.Identifier), .. NextDecision(member)],
        ArgumentSyntax argument when IsStep(argument) => [(argument.Span, $"({argument}) + 1"), (argument.Span, $"({argument}) - 1")],
        _ => [],
    };

    private static IEnumerable<(TextSpan Span, string Text)> Opposite(SyntaxToken token) =>
        Opposites.TryGetValue(token.Text, out var opposite) ? [(token.Span, opposite)] : [];

    private static IEnumerable<(TextSpan Span, string Text)> Neighbours(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        int number => [(literal.Span, Text(number + 1L)), (literal.Span, Text(number - 1L))],
        long number => [(literal.Span, Text(number + 1) + "L"), (literal.Span, Text(number - 1) + "L")],
        char letter => [(literal.Span, $"'\\u{letter + 1:X4}'"), (literal.Span, $"'\\u{letter - 1:X4}'")],
        _ => [],
    };

    // A condition that nobody tests is one that can be left out.
    private static IEnumerable<(TextSpan Span, string Text)> OneSide(BinaryExpressionSyntax binary) =>
        binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression)
            ? [(binary.Span, $"({binary.Left})"), (binary.Span, $"({binary.Right})")]
            : [];

    // A comparison is turned round by its operator already.
    private static IEnumerable<(TextSpan Span, string Text)> Negation(ExpressionSyntax condition) =>
        condition.Kind() is SyntaxKind.LogicalNotExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
            ? []
            : [(condition.Span, $"!({condition})")];

    private IEnumerable<(TextSpan Span, string Text)> NextDecision(MemberAccessExpressionSyntax member)
    {
        if (!_enums.TryGetValue(member.Expression.ToString(), out var decisions) || Array.IndexOf(decisions, member.Name.Identifier.Text) is var index && index < 0)
        {
            return [];
        }

        return [(member.Name.Span, decisions[(index + 1) % decisions.Length])];
    }

    // PlusDays(count) and its like; a literal has its neighbours already.
    private static bool IsStep(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called }
        && called.Name.Identifier.Text.StartsWith("Plus", StringComparison.Ordinal)
        && !argument.DescendantNodes().OfType<LiteralExpressionSyntax>().Any();

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
