using Conformance.Bench.Requirements;

namespace Conformance.Cli.Output;

/// <summary>The requirements of a set, one after the other.</summary>
internal static class RequirementList
{
    public static void Print(Catalogue catalogue, RequirementSet set, Subject? subject)
    {
        var shown = catalogue.Requirements.Where(requirement => set.Contains(requirement.Id) && (subject is null || requirement.Subject == subject)).ToList();
        foreach (var requirement in shown)
        {
            Console.WriteLine($"{requirement.Id}  {Words.Of(requirement.Level)}  {CatalogueWords.Of(requirement.Subject)}");
            Console.WriteLine($"  {requirement.Statement.En}");
            Console.WriteLine(requirement.NotChecked is { } reason
                ? $"  not checked: {reason}"
                : $"  checked by {string.Join(", ", requirement.Checks.Select(check => check.Id))}");
        }

        Console.WriteLine();
        Console.WriteLine($"set {set.Name}, {set.Title}: {shown.Count} requirements, {shown.Count(requirement => requirement.NotChecked is null)} checked");
    }
}
