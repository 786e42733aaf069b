using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Reading;

namespace Conformance.Bench.Defects;

/// <summary>Reads what is expected of defects and impostors (<c>features/requirements/defects.yaml</c>).</summary>
public static class DefectBookFile
{
    /// <summary>Reads the file and holds it against the checks that exist and the defects and impostors that are registered.</summary>
    /// <exception cref="BenchFaultException">
    /// The file is not right, cites what does not exist, or leaves out a defect or an impostor; every error is named with its line.
    /// </exception>
    public static DefectBook Read(string file, Catalogue catalogue)
    {
        var complaints = new Complaints();
        var reader = new DefectBookReader([.. catalogue.Checks.Select(check => check.Id)], DeviceChoice.Defects, DeviceChoice.Impostors);
        var book = PlainYaml.Read(file, Text(file), complaints) is { } top ? reader.Read(top) : new([], []);
        complaints.ThrowIfAny();
        return book;
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "restore it from the repository");
        }
    }
}
