using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>
/// A source without what its members do: enough for others to compile against, and a tenth of the compiler's work. Where a test reaches such a
/// member after all, it fails without any mutant, and that is told first.
/// </summary>
internal sealed class Outline : CSharpSyntaxRewriter
{
    private static readonly ExpressionSyntax Nothing = SyntaxFactory.ParseExpression("throw null!");

    private Outline()
    {
    }

    public static string Of(string source) =>
        new Outline().Visit(CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Preview, DocumentationMode.None)).GetRoot()).ToFullString();

    public override SyntaxNode? VisitBlock(BlockSyntax node) =>
        node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax ? SyntaxFactory.Block(SyntaxFactory.ParseStatement("throw null!;")) : base.VisitBlock(node);

    public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) => node.WithExpression(Nothing.WithLeadingTrivia(SyntaxFactory.Space));
}
