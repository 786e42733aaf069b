using System.CommandLine;
using System.Globalization;
using Conformance.Cli;
using Conformance.Cli.Usage;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>What every option of every command has in common.</summary>
public sealed class UsageTests
{
    private static readonly Type[] Numbers = [typeof(int), typeof(int?), typeof(long?), typeof(double), typeof(double?)];

    /// <summary>Each option that takes a value, with the way to its command.</summary>
    public static TheoryData<string> Options => [.. WithValues().Select(at => $"{at.Path} {at.Option.Name}")];

    /// <summary>Those of them that take a number.</summary>
    public static TheoryData<string> NumberOptions => [.. WithValues().Where(at => Numbers.Contains(at.Option.ValueType)).Select(at => $"{at.Path} {at.Option.Name}")];

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_with_nothing_in_it_is_bad_usage(string option)
    {
        foreach (var nothing in new[] { "", " " })
        {
            Assert.NotEmpty(UsageErrors.Of(Parse([.. option.Split(' '), nothing, .. Required(option)])));
        }
    }

    [Theory]
    [InlineData("run", "filter")]
    [InlineData("judge", "log")]
    [InlineData("explain --on 2025-05-20", "person")]
    public void An_argument_with_nothing_in_it_is_bad_usage(string command, string argument) =>
        Assert.Equal([$"{argument} is empty: give it a value, or leave it out"], UsageErrors.Of(Parse([.. command.Split(' '), ""])));

    [Theory]
    [MemberData(nameof(NumberOptions))]
    public void What_is_no_number_is_said_in_the_words_of_the_option(string option)
    {
        foreach (var wrong in new[] { "abc", "20,5", "99999999999999999999", "1e999", "NaN", "٣" })
        {
            Assert.Contains(
                UsageErrors.Of(Parse([.. option.Split(' '), wrong, .. Required(option)])),
                error => error.StartsWith($"{option.Split(' ')[^1]} takes a", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("fuzz card --commands 0")]
    [InlineData("matrix --sample -1")]
    [InlineData("plan --clinic x --days 0")]
    [InlineData("run --repeat 0")]
    [InlineData("run --faces 7")]
    [InlineData("transcript import x --out y --format 1")]
    public void What_would_try_nothing_or_something_else_is_bad_usage(string arguments) => Assert.Single(Parse(arguments.Split(' ')).Errors);

    [Fact]
    public void A_number_is_the_same_in_every_country()
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var parsed = Parse(["load", "--rate", "20.5"]);
            Assert.Equal(20.5, parsed.GetValue<double?>("--rate"));
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    [Theory]
    [InlineData("", "'conformance --help' shows what there is")]
    [InlineData("load compare", "'conformance load compare --help' shows what there is")]
    public void The_hint_names_the_command(string arguments, string hint) => Assert.Equal(hint, UsageErrors.Hint(Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static ParseResult Parse(IReadOnlyList<string> arguments) => CommandTree.Create(new WallClock()).Parse(arguments);

    private static IEnumerable<(string Path, Option Option)> WithValues() => Under(CommandTree.Create(new WallClock()), "");

    private static IEnumerable<(string Path, Option Option)> Under(Command command, string path) =>
    [
        .. command.Options.Where(option => option is not Option<bool> && path.Length > 0 && option.Arity.MinimumNumberOfValues > 0).Select(option => (path, option)),
        .. command.Subcommands.SelectMany(below => Under(below, $"{path} {below.Name}".Trim())),
    ];

    // What the command, or the option, cannot do without, so that nothing else is complained of.
    private static IEnumerable<string> Required(string option)
    {
        string[] beside = option.EndsWith(" --floor", StringComparison.Ordinal) ? ["--binding", "pcsc", "--reader", "x", "--arm", "3f9a-1c22-7b04"] : [];
        var names = option.Split(' ')[..^1];
        Command command = CommandTree.Create(new WallClock());
        foreach (var name in names)
        {
            command = command.Subcommands.Single(below => below.Name == name);
        }

        return
        [
            .. command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(_ => "x"),
            .. beside,
            .. command.Options.Where(other => other.Required && other.Name != option.Split(' ')[^1]).SelectMany(other => new[] { other.Name, "x" }),
        ];
    }
}
