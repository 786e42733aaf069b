using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Compiles the sources of one assembly in memory, with one of them replaced. Every loop of theirs is given an end.</summary>
internal sealed class MutantCompiler
{
    // A count and not a time, so that a mutant's fate is the same on every machine. Recursion is not bounded; the rules have none.
    private const string LoopBudget = """
        internal static class LoopBudget
        {
            private const int Whole = 100_000;
            private static int _left = Whole;
            public static void Spend()
            {
                if (System.Threading.Interlocked.Decrement(ref _left) < 0) throw new EndlessLoopException();
            }
            public static void Refill() => _left = Whole;
        }
        internal static class ChosenMutant
        {
            public static int Number;
            public static void Choose(int number)
            {
                Number = number;
                LoopBudget.Refill();
            }
        }
        internal sealed class EndlessLoopException : System.Exception;
        """;

    // What the SDK adds to every project, and what the project says of its tests.
    private const string Preamble = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Conformance.Harness.Tests")]
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private readonly Dictionary<string, SyntaxTree> _trees;
    private readonly CSharpCompilation _unmutated;

    public MutantCompiler(string assembly, IReadOnlyDictionary<string, string> sources, params byte[][] references)
    {
        _trees = sources.ToDictionary(source => source.Key, source => Parse(source.Value));
        _unmutated = CSharpCompilation.Create(
            assembly,
            [.. _trees.Values, CSharpSyntaxTree.ParseText(LoopBudget, Language), CSharpSyntaxTree.ParseText(Preamble, Language)],
            [.. Platform(assembly), .. references.Select(image => MetadataReference.CreateFromImage(image))],
            Options);
    }

    /// <summary>The assembly as its sources have it.</summary>
    /// <exception cref="InvalidOperationException">They do not compile here; the message has the compiler's errors.</exception>
    public byte[] Unmutated() => Emit(_unmutated, out var errors) ?? throw new InvalidOperationException(string.Join('\n', errors));

    /// <summary>The assembly with the mutant, or null when it does not compile.</summary>
    public byte[]? Compile(Mutant mutant)
    {
        var tree = Parse(mutant.Source);
        var compilation = _unmutated.ReplaceSyntaxTree(_trees[mutant.File], tree);
        // Most that do not compile are told by their own file, which takes a tenth of the whole.
        return compilation.GetSemanticModel(tree).GetDiagnostics().Any(IsError) ? null : Emit(compilation, out _);
    }

    /// <summary>The assembly with all of the mutants that compile and can be switched on while it runs.</summary>
    public MutantSchema CompileAll(IEnumerable<Mutant> mutants)
    {
        var switched = mutants.Distinct().Index()
            .Select(mutant => (Number: mutant.Index + 1, Mutant: mutant.Item, Change: ChangedBody.Of(_trees[mutant.Item.File].GetRoot(), Parse(mutant.Item.Source).GetRoot())))
            .Where(one => one.Change is not null).ToList();
        while (true)
        {
            var compilation = switched.GroupBy(one => one.Mutant.File).Aggregate(_unmutated, (all, file) => all.ReplaceSyntaxTree(
                _trees[file.Key], CSharpSyntaxTree.Create((CSharpSyntaxNode)BodySwitch.Of(_trees[file.Key].GetRoot(), file.Select(one => (one.Number, one.Change!))), Language)));
            if (Emit(compilation, out var errors) is { } image)
            {
                return new(image, switched.ToDictionary(one => one.Mutant, one => one.Number));
            }

            var refused = errors.SelectMany(BodySwitch.Meant).ToHashSet();
            if (switched.RemoveAll(one => refused.Contains(one.Number)) == 0)
            {
                throw new InvalidOperationException(string.Join('\n', errors));
            }
        }
    }

    private static byte[]? Emit(CSharpCompilation compilation, out IReadOnlyList<Diagnostic> errors)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        errors = [.. result.Diagnostics.Where(IsError)];
        return result.Success ? image.ToArray() : null;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static SyntaxTree Parse(string source)
    {
        var spend = SyntaxFactory.ParseStatement("global::LoopBudget.Spend();");
        var root = CSharpSyntaxTree.ParseText(source, Language).GetRoot();
        var bodies = root.DescendantNodes().OfType<StatementSyntax>()
            .Where(statement => statement.Parent is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax);
        var bounded = root.ReplaceNodes(bodies, (_, body) => SyntaxFactory.Block(spend, body));
        var generated = bounded.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => PatternOf(member) is not null);
        return CSharpSyntaxTree.Create((CSharpSyntaxNode)bounded.ReplaceNodes(generated, (member, _) => Expression(member)), Language);
    }

    private static AttributeSyntax? PatternOf(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.Name.ToString() == "GeneratedRegex");

    // No generators run here: what one would write is made when it is asked for.
    private static MemberDeclarationSyntax Expression(MemberDeclarationSyntax member)
    {
        var name = member is MethodDeclarationSyntax method ? $"{method.Identifier}()" : ((PropertyDeclarationSyntax)member).Identifier.Text;
        return SyntaxFactory.ParseMemberDeclaration($"{member.Modifiers.First()} static Regex {name} => new{PatternOf(member)!.ArgumentList};")!;
    }

    // All that the tests run on, but for the assembly itself.
    private static IEnumerable<MetadataReference> Platform(string assembly) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != assembly)
            .Select(path => MetadataReference.CreateFromFile(path));
}
