using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Defects;

/// <summary>Reads what is expected of defects and impostors (<c>features/requirements/defects/*.yaml</c>).</summary>
public static class DefectBookFolder
{
    /// <summary>Reads every file and holds all of it against the checks that exist and the defects and impostors that are registered.</summary>
    /// <exception cref="BenchFaultException">
    /// A file is not right, cites what does not exist, or none has a defect or an impostor that exists; every error is named with its line.
    /// </exception>
    public static DefectBook Read(string folder, Catalogue catalogue)
    {
        if (!Directory.Exists(folder))
        {
            throw new BenchFaultException(Owner.Configuration, $"there is no folder {folder}", "restore it from the repository");
        }

        var complaints = new Complaints();
        var reader = new DefectBookReader([.. catalogue.Checks.Select(check => check.Id)], DeviceChoice.Defects, DeviceChoice.Impostors);
        var maps = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => YamlFile.Read(file, complaints)).OfType<YamlMap>();
        var book = reader.Read([.. maps]);
        foreach (var missing in reader.Missing)
        {
            complaints.Add(new(folder, 1), $"\"{missing}\" is in the simulators and in no file", "say what is expected of it");
        }

        complaints.ThrowIfAny();
        return book;
    }
}
