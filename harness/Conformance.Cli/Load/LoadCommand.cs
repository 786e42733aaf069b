using System.CommandLine;
using Conformance.Load.Results;

namespace Conformance.Cli.Load;

/// <summary>conformance load: a country's reception desks, on the verification core, the simulated centre or a system of the user's own.</summary>
internal static class LoadCommand
{
    public static Command Create(TimeProvider time)
    {
        var arguments = new LoadArguments();
        var load = new Command("load", "Loads the verification core, the simulated centre or a system of your own with a country's traffic");
        foreach (var option in arguments.All)
        {
            load.Options.Add(option);
        }

        load.Validators.Add(arguments.Together);
        load.SetAction(parsed => new LoadRunCommand(time, Console.Out).Run(arguments.Read(parsed)));
        load.Subcommands.Add(Compare());
        return load;
    }

    private static Command Compare()
    {
        var first = new Argument<string>("A") { Description = "A result.json" };
        var second = new Argument<string>("B") { Description = "The result.json to compare with it" };
        var compare = new Command("compare", "Says where the second result is better or worse than the first, with confidence intervals; ends with 1 where it is worse") { first, second };
        compare.SetAction(parsed => CompareCommand.Run(Read(parsed.GetValue(first)!), Read(parsed.GetValue(second)!), Console.Out));
        return compare;
    }

    private static (string File, LoadResult Result) Read(string file) => (file, LoadResultFile.Read(file));
}
