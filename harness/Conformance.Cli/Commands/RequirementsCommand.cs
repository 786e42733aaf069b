using System.CommandLine;
using Conformance.Bench.Requirements;
using Conformance.Cli.Output;

namespace Conformance.Cli.Commands;

/// <summary>conformance requirements: what is demanded, and the files that say so.</summary>
internal static class RequirementsCommand
{
    public static Command Create() => new("requirements", "Shows, checks and freezes the catalogue of requirements")
    {
        List(),
        Show(),
        Lint(),
        Freeze(),
    };

    private static Command List()
    {
        var folders = FoldersOption();
        var set = new Option<string?>("--set") { Description = "Only those of this set; the newest when left out" };
        var subject = new Option<string?>("--subject") { Description = "Only those that bind it" };
        subject.AcceptOnlyFromAmong([.. CatalogueWords.All<Subject>()]);
        var command = new Command("list", "Every requirement of a set: level, what is demanded, and how it is checked or why not") { set, subject, folders };
        command.SetAction(parsed =>
        {
            var catalogue = CatalogueFolder.Read(parsed.GetValue(folders)!);
            var chosen = parsed.GetValue(set) is { } name ? catalogue.Set(name) : catalogue.NewestSet;
            RequirementList.Print(catalogue, chosen, parsed.GetValue(subject) is { } word ? CatalogueWords.Parse<Subject>(word) : null);
            return ExitCodes.Passed;
        });
        return command;
    }

    private static Command Show()
    {
        var folders = FoldersOption();
        var id = new Argument<string>("id") { Description = "Id of a requirement, or of a check" };
        var command = new Command("show", "Everything about one requirement, in English and Japanese") { id, folders };
        command.SetAction(parsed =>
        {
            RequirementPage.Print(CatalogueFolder.Read(parsed.GetValue(folders)!), parsed.GetValue(id)!);
            return ExitCodes.Passed;
        });
        return command;
    }

    private static Command Lint()
    {
        var folders = FoldersOption();
        var command = new Command("lint", "Holds the files against the catalogue's rules; ends with 2 and every error when something is wrong") { folders };
        command.SetAction(parsed =>
        {
            var catalogue = CatalogueFolder.Read(parsed.GetValue(folders)!);
            Console.WriteLine($"{catalogue.Requirements.Count} requirements, {catalogue.Checks.Count()} checks, {catalogue.Facts.Count} facts, {catalogue.Sets.Count} sets: no errors");
            return ExitCodes.Passed;
        });
        return command;
    }

    private static Command Freeze()
    {
        var folders = FoldersOption();
        var name = new Argument<string>("name") { Description = "Name of the new set: its date, such as 2025-09" };
        var title = new Option<string>("--title") { Description = "What the set stands for", DefaultValueFactory = _ => "Frozen from the catalogue" };
        var command = new Command("freeze", "Writes sets/NAME.yaml with all requirements as they are now; never writes a set again") { name, title, folders };
        command.SetAction(parsed =>
        {
            var all = parsed.GetValue(folders)!;
            Console.WriteLine(FrozenSetFile.Write(all[^1], CatalogueFolder.ReadUnfrozen(all), parsed.GetValue(name)!, parsed.GetValue(title)!));
            return ExitCodes.Passed;
        });
        return command;
    }

    private static Option<string[]> FoldersOption() => new("--requirements")
    {
        Description = "Folder of the catalogue; may be given again for a vendor's own behind it",
        DefaultValueFactory = _ => [Folders.Default.Requirements],
    };
}
