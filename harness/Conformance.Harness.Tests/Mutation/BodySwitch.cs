using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Puts all changed bodies of a member beside its own, each in a block of its own, and leaves it to a number which of them is run.</summary>
internal static class BodySwitch
{
    private const string Number = "mutant";

    private static readonly ExpressionSyntax Chosen = SyntaxFactory.ParseExpression("global::ChosenMutant.Number");

    /// <summary>The source with the changes, each under its number.</summary>
    public static SyntaxNode Of(SyntaxNode source, IEnumerable<(int Number, ChangedBody Change)> changes)
    {
        var bodies = ChangedBody.All(source);
        var byMember = changes.ToLookup(change => bodies[change.Change.Index].Parent!);
        return source.ReplaceNodes(
            byMember.Select(member => member.Key),
            (member, _) => WithBody(member, Switch(member, bodies[byMember[member].First().Change.Index], byMember[member])));
    }

    /// <summary>The numbers that the compiler may mean by an error: the one of the body that it names, or all of a member that it names as a whole.</summary>
    public static IEnumerable<int> Meant(Diagnostic error)
    {
        var place = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var body = place.AncestorsAndSelf().FirstOrDefault(node => node.HasAnnotations(Number));
        var member = place.AncestorsAndSelf().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
        return (body ?? member)?.GetAnnotatedNodesAndTokens(Number).SelectMany(node => node.GetAnnotations(Number)).Select(number => int.Parse(number.Data!, null)) ?? [];
    }

    private static BlockSyntax Switch(SyntaxNode member, SyntaxNode own, IEnumerable<(int Number, ChangedBody Change)> changes) =>
        SyntaxFactory.Block(SyntaxFactory.SwitchStatement(
            Chosen,
            [
                .. changes.Select(change => Section(SyntaxFactory.CaseSwitchLabel(Literal(change.Number)), Block(member, change.Change.Body)
                    .WithAdditionalAnnotations(new SyntaxAnnotation(Number, $"{change.Number}")))),
                Section(SyntaxFactory.DefaultSwitchLabel(), Block(member, own)),
            ]));

    private static LiteralExpressionSyntax Literal(int number) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number));

    private static SwitchSectionSyntax Section(SwitchLabelSyntax label, BlockSyntax block) => SyntaxFactory.SwitchSection([label], [block, SyntaxFactory.BreakStatement()]);

    private static BlockSyntax Block(SyntaxNode member, SyntaxNode body) => body switch
    {
        BlockSyntax block => block,
        ArrowExpressionClauseSyntax { Expression: ThrowExpressionSyntax thrown } => SyntaxFactory.Block(SyntaxFactory.ThrowStatement(thrown.Expression)),
        ArrowExpressionClauseSyntax arrow when Returns(member) => SyntaxFactory.Block(SyntaxFactory.ReturnStatement(arrow.Expression)),
        ArrowExpressionClauseSyntax arrow => SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(arrow.Expression)),
        _ => throw new ArgumentOutOfRangeException(nameof(body), body.Kind(), "a body is a block or stands behind an arrow"),
    };

    private static bool Returns(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.ReturnType.ToString() is not "void" && !(method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType.ToString() is "Task" or "ValueTask"),
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => member is OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or BasePropertyDeclarationSyntax,
    };

    private static SyntaxNode WithBody(SyntaxNode member, BlockSyntax body) => member switch
    {
        BaseMethodDeclarationSyntax method => method.WithExpressionBody(null).WithBody(body).WithSemicolonToken(default),
        AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithBody(body).WithSemicolonToken(default),
        PropertyDeclarationSyntax property => property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)),
        IndexerDeclarationSyntax indexer => indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member.Kind(), "no member with a body"),
    };

    private static AccessorListSyntax Getter(BlockSyntax body) => SyntaxFactory.AccessorList([SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)]);
}
