using System.Text.RegularExpressions;
using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>The table of mistakes in harness/README.md names tests that exist, so that none of them can go unnoticed.</summary>
public sealed partial class MistakesTableTests
{
    private const int Mistakes = 14;

    private static readonly string[] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "README.md"))
            .SkipWhile(line => line != "| mistake | test |").Skip(2).TakeWhile(line => line.StartsWith('|')),
    ];

    [Fact]
    public void Every_mistake_has_its_row() => Assert.Equal(Mistakes, Rows.Length);

    [Fact]
    public void Every_row_names_tests_that_exist()
    {
        var tests = typeof(MistakesTableTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(IsTest).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();
        Assert.All(Rows, row =>
        {
            var named = Name().Matches(row).Select(match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(named);
            Assert.Empty(named.Except(tests));
        });
    }

    private static bool IsTest(System.Reflection.MethodInfo method) => method.IsDefined(typeof(FactAttribute), inherit: true);

    [GeneratedRegex(@"`(\w+\.\w+)`")]
    private static partial Regex Name();
}
