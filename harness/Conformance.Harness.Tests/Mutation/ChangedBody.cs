using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>What a mutant changes where it changes the body of one member and nothing else.</summary>
/// <param name="Index">Which body of the source's it is, in their order.</param>
/// <param name="Body">The changed body.</param>
internal sealed record ChangedBody(int Index, SyntaxNode Body)
{
    /// <summary>The change, or null when it is elsewhere: in a field's initial value, a constant, an attribute.</summary>
    public static ChangedBody? Of(SyntaxNode source, SyntaxNode mutant)
    {
        var (bodies, changed) = (All(source), All(mutant));
        var differing = bodies.Zip(changed).Index().Where(pair => !SyntaxFactory.AreEquivalent(pair.Item.First, pair.Item.Second)).Select(pair => pair.Index).ToList();
        return bodies.Count == changed.Count && differing is [var index] && SyntaxFactory.AreEquivalent(source.ReplaceNode(bodies[index], changed[index]), mutant)
            ? new(index, changed[index])
            : null;
    }

    /// <summary>The bodies of all members, as blocks or behind an arrow; none lies within another.</summary>
    public static IReadOnlyList<SyntaxNode> All(SyntaxNode source) =>
    [
        .. source.DescendantNodes().Where(node => node is BlockSyntax or ArrowExpressionClauseSyntax
            && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax),
    ];
}
