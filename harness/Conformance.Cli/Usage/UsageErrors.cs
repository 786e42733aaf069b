using System.CommandLine;
using System.CommandLine.Parsing;

namespace Conformance.Cli.Usage;

/// <summary>What is wrong with a command line, before anything is done.</summary>
internal static class UsageErrors
{
    /// <summary>In words; none where it can be gone by.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed) =>
        parsed.Errors.Count > 0 ? [.. parsed.Errors.Select(error => error.Message)] : [.. parsed.CommandResult.Children.Where(IsBlank).Select(Blank)];

    /// <summary>Where to read on.</summary>
    public static string Hint(ParseResult parsed) => $"'{string.Join(' ', ["conformance", .. CommandPath.Of(parsed), "--help"])}' shows what there is";

    // What a script passes on of a variable that was never set. No file, name or filter is empty, and an empty filter would fit everything.
    private static bool IsBlank(SymbolResult written) => written.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value));

    private static string Blank(SymbolResult written) => $"{(written is OptionResult option ? option.Option.Name : ((ArgumentResult)written).Argument.Name)} is empty: give it a value, or leave it out";
}
