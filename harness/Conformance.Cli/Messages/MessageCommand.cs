using System.CommandLine;
using Conformance.Messages;

namespace Conformance.Cli.Messages;

/// <summary>conformance message: official messages, for who writes the software behind the terminal.</summary>
internal static class MessageCommand
{
    public static Command Create() => new("message", "Checks official messages (XmlMsg), and says what is known of them") { Check(), Explain() };

    private static Command Check()
    {
        var files = new Argument<string[]>("files") { Description = "Messages; each is of the kind that its name begins with", Arity = ArgumentArity.OneOrMore };
        var kind = new Option<string?>("--kind") { Description = "The kind of all of them, where the names do not say it, for instance OQSsiquc01req" };
        var check = new Command("check", "Says every deviation with its place, rule, source and severity, and nothing of what stands there (exit code 1 for one of severity Error)") { files, kind };
        check.SetAction(parsed => new MessageCheck(MessageBook.Read(), Console.Out).Run(parsed.GetValue(files)!, parsed.GetValue(kind)));
        return check;
    }

    private static Command Explain()
    {
        var kind = new Argument<string?>("kind") { Description = "A kind of message, or OQSCD and the number of a code table; all kinds without it", Arity = ArgumentArity.ZeroOrOne };
        var explain = new Command("explain", "Prints the elements of a message, or a code table, with how well each is supported and by whom") { kind };
        explain.SetAction(parsed => new MessageExplanation(MessageBook.Read(), Console.Out).Print(parsed.GetValue(kind)));
        return explain;
    }
}
