using System.CommandLine;
using System.CommandLine.Parsing;

namespace Conformance.Cli;

/// <summary>Names the command that a command line got to, for hints.</summary>
internal static class CommandPath
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } command; at = at.Parent)
        {
            names.Push(command.Command.Name);
        }

        return names;
    }
}
