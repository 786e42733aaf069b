using Conformance.Bench.Devices.Software;
using Conformance.Bench.Observation;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;
using Conformance.Terminal;

namespace Conformance.Bench.Devices.Checks;

/// <summary>Looks at everything between a profile and somebody's own software behind the terminal.</summary>
/// <param name="profile">The profile.</param>
/// <param name="driver">Its driver.</param>
/// <param name="clock">The real clock.</param>
internal sealed class SoftwareCheck(DeviceProfile profile, DeviceDriver.Software driver, TimeProvider clock)
{
    private static readonly Aspect[] SeenOfSoftware = [Aspect.Chart, Aspect.RequestFile, Aspect.Clock];

    /// <summary>What is right and wrong with it.</summary>
    public async Task<IReadOnlyList<Symptom>> ExamineAsync()
    {
        List<Symptom> found = [.. Declared(), .. Folders()];
        if (driver.Command is not null && found.TrueForAll(symptom => symptom.Kind != DiagnosisKind.Wrong))
        {
            found.Add(await TryAsync().ConfigureAwait(false));
        }

        return found;
    }

    private IEnumerable<Symptom> Declared()
    {
        if (!profile.Declaration.IsReceiptComputer)
        {
            yield return Wrong("capabilities", $"the profile does not declare {Declaration.ReceiptComputer}", $"add {Declaration.ReceiptComputer} to \"capabilities\"; no scenario is for this device without it");
        }

        foreach (var word in profile.Observability.Except(SeenOfSoftware).Select(CatalogueWords.Of))
        {
            yield return Wrong("observability", $"the profile declares {word}, which is nothing of software behind the terminal", $"take {word} out of the profile");
        }

        if (driver.Command is null && profile.Observability.Contains(Aspect.Clock))
        {
            yield return Wrong("observability", "the profile declares clock, which no person can set", "take clock out of the profile; what needs it is then listed as NotObservable");
        }
    }

    private IEnumerable<Symptom> Folders()
    {
        if (driver.Root is not { } root)
        {
            return [new("folders", DiagnosisKind.Fine, "req, res and face are made anew for each scenario")];
        }

        var terminal = new TerminalFolders(root);
        return new[] { terminal.Requests, terminal.Results, terminal.Face }.Select(Folder);
    }

    private static Symptom Folder(string path)
    {
        var subject = $"folder {Path.GetFileName(path)}";
        if (!Directory.Exists(path))
        {
            return Wrong(subject, $"there is no folder {path}", "correct \"root\" in the profile, or make req, res and face there");
        }

        return FolderProbe.WhyUnwritable(path) is { } why
            ? Wrong(subject, $"{path} cannot be written: {why}", "let software and bench write there")
            : Directory.EnumerateFiles(path).Count() is > 0 and var left
                ? Wrong(subject, $"{path} holds {left} files from before", "stop what fills it and move them away: they are of earlier patients")
                : new(subject, DiagnosisKind.Fine, $"{path} is there, can be written and is empty");
    }

    private async Task<Symptom> TryAsync()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-").FullName;
        try
        {
            await using var process = SoftwareProcess.Start(driver, clock);
            OutsideOffice.Make(new(folder));
            var answer = await process.ActAsync(ScriptedSoftware.Begin(folder, clock.GetUtcNow())).ConfigureAwait(false);
            return answer.CouldNot is { } why
                ? Wrong("command", $"it could not begin: {why}", "see to what it says, then look again")
                : new("command", DiagnosisKind.Fine, $"starts, and speaks version {ScriptedSoftware.Version} of the office protocol");
        }
        catch (BenchFaultException fault)
        {
            return Wrong("command", fault.What, fault.Hint);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Symptom Wrong(string subject, string what, string toMend) => new(subject, DiagnosisKind.Wrong, what, toMend);
}
