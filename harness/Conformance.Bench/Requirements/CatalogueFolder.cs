using Conformance.Bench.Requirements.Reading;
using Conformance.Bench.Requirements.Rules;

namespace Conformance.Bench.Requirements;

/// <summary>
/// Reads a catalogue from folders of YAML files: ours, and a vendor's behind it. What the files look like stands in
/// features/requirements/README.md.
/// </summary>
public static class CatalogueFolder
{
    /// <summary>Reads every file of the folders and holds all of it against the catalogue's rules.</summary>
    /// <exception cref="BenchFaultException">Something is wrong; the message has every error with file and line.</exception>
    public static Catalogue Read(params IReadOnlyList<string> folders)
    {
        var draft = Draft(folders);
        SetRules.Apply(draft);
        return draft.ToCatalogue();
    }

    /// <summary>Reads the requirements without their frozen sets, so that a new set can be frozen.</summary>
    /// <exception cref="BenchFaultException">As for <see cref="Read"/>.</exception>
    public static Catalogue ReadUnfrozen(params IReadOnlyList<string> folders)
    {
        var draft = Draft(folders);
        draft.Sets.Clear();
        return draft.ToCatalogue();
    }

    private static CatalogueDraft Draft(IReadOnlyList<string> folders)
    {
        var draft = new CatalogueDraft();
        var reader = new FolderReader(draft);
        foreach (var folder in folders)
        {
            reader.Read(folder);
        }

        IdRules.Apply(draft);
        CitationRules.Apply(draft);
        FactRules.Apply(draft);
        return draft;
    }
}
