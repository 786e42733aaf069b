using Conformance.Bench.Requirements;

namespace Conformance.Cli.Output;

/// <summary>Everything about one requirement.</summary>
internal static class RequirementPage
{
    /// <param name="catalogue">Where to look.</param>
    /// <param name="id">Id of the requirement, or of one of its checks.</param>
    public static void Print(Catalogue catalogue, string id)
    {
        var requirement = catalogue.Checks.Any(check => check.Id == id) ? catalogue.Find(id).Requirement : catalogue.Requirement(id);
        Console.WriteLine($"{requirement.Id}  {Words.Of(requirement.Level)}  {CatalogueWords.Of(requirement.Subject)}");
        Print("", requirement.Statement);
        Console.WriteLine($"  applies     {(requirement.Capability is { } capability ? $"to devices that declare {capability}: {Meaning(catalogue, capability)}" : "always")}");
        Console.WriteLine($"  needs       {(requirement.Needs is [] ? "nothing" : string.Join(", ", requirement.Needs.Select(CatalogueWords.Of)))}");
        Console.WriteLine($"  sets        {string.Join(", ", catalogue.Sets.Where(set => set.Contains(requirement.Id)).Select(set => set.Name))}");
        if (requirement.Supersedes is { } old)
        {
            Console.WriteLine($"  supersedes  {old}");
        }

        PrintFacts(catalogue, requirement);
        PrintChecks(requirement);
    }

    private static void PrintFacts(Catalogue catalogue, Requirement requirement)
    {
        Console.WriteLine();
        foreach (var fact in catalogue.Facts.Where(fact => requirement.Facts.Contains(fact.Id)))
        {
            Console.WriteLine($"fact {fact.Id}: {fact.Text}");
            foreach (var document in catalogue.Documents.Where(document => fact.Documents.Contains(document.Id)))
            {
                Console.WriteLine($"  {document.Id}, {document.Date}: {document.Title}");
            }
        }
    }

    private static void PrintChecks(Requirement requirement)
    {
        Console.WriteLine();
        if (requirement.NotChecked is { } reason)
        {
            Console.WriteLine($"not checked: {reason}");
        }

        foreach (var check in requirement.Checks)
        {
            Console.WriteLine($"check {check.Id}, {CatalogueWords.Of(check.Owner)} acts when it fails");
            Print("", check.Statement);
            if (check.Needs is { } needs)
            {
                Console.WriteLine($"  needs {string.Join(", ", needs.Select(CatalogueWords.Of))} alone");
            }

            Print("to do: ", check.Remedy);
        }
    }

    private static void Print(string before, Wording wording)
    {
        Console.WriteLine($"  {before}{wording.En}");
        Console.WriteLine($"  {before}{wording.Ja}");
    }

    private static string Meaning(Catalogue catalogue, string capability) =>
        catalogue.Capabilities.FirstOrDefault(candidate => candidate.Id == capability)?.Statement.En ?? "";
}
