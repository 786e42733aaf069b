using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements;

/// <summary>Reads the bench's own catalogue together with those that a vendor adds.</summary>
public static class CatalogueFolders
{
    /// <summary>One catalogue of the requirements of all folders, in their order.</summary>
    /// <exception cref="BenchFaultException">A folder is not there, holds no requirement, or an id stands in two of them.</exception>
    public static Catalogue Read(IReadOnlyList<string> folders)
    {
        var requirements = folders.SelectMany(folder => ReadOne(folder).Requirements).ToList();
        RefuseClash("requirement", requirements.Select(requirement => requirement.Id));
        RefuseClash("check", requirements.SelectMany(requirement => requirement.Checks).Select(check => check.Id));
        return new(requirements);
    }

    private static Catalogue ReadOne(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new BenchFaultException(Owner.Configuration, $"there is no folder {folder}", "give --requirements a folder of YAML files");
        }

        var catalogue = CatalogueFolder.Read(folder);
        return catalogue.Requirements is not []
            ? catalogue
            : throw new BenchFaultException(Owner.Configuration, $"{folder} holds no requirement", "give --requirements a folder of YAML files with \"requirements:\"");
    }

    private static void RefuseClash(string what, IEnumerable<string> ids)
    {
        if (ids.GroupBy(id => id).FirstOrDefault(same => same.Count() > 1) is { } clash)
        {
            throw new BenchFaultException(Owner.Configuration, $"the {what} \"{clash.Key}\" stands in two of the catalogues", "put a prefix of your own before your ids");
        }
    }
}
