using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Judgement;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;
using PCSC;

namespace Conformance.Bench.Devices.Checks;

/// <summary>
/// Looks at everything between a device's profile and the device, before any scenario is run. Whatever is wrong here is the set-up's and
/// belongs to <see cref="Owner.Configuration"/>; nothing is said of the device.
/// </summary>
/// <param name="contexts">The way to the PC/SC service.</param>
/// <param name="clock">The real clock.</param>
public sealed class DeviceCheck(IContextFactory contexts, TimeProvider clock)
{
    private static readonly Aspect[] SeenByPeople = [Aspect.Screen, Aspect.Touch, Aspect.Frame, Aspect.StaffAction, Aspect.TerminalFile];

    /// <summary>Everything that was looked at, in order; first of all the profile itself.</summary>
    /// <param name="file">The profile's file.</param>
    /// <param name="capabilities">The ids that the catalogue knows.</param>
    public async Task<IReadOnlyList<Symptom>> ExamineAsync(string file, IReadOnlyCollection<string> capabilities)
    {
        DeviceProfile profile;
        try
        {
            profile = DeviceProfileFile.Read(file, capabilities);
        }
        catch (BenchFaultException fault)
        {
            return [.. fault.What.Split('\n').Select(line => new Symptom("profile", DiagnosisKind.Wrong, line, fault.Hint))];
        }

        return [new("profile", DiagnosisKind.Fine, $"{file} is in the right form"), .. await ExamineAsync(profile).ConfigureAwait(false)];
    }

    /// <summary>Looks at what a profile leads to.</summary>
    public async Task<IReadOnlyList<Symptom>> ExamineAsync(DeviceProfile profile) => profile.Driver switch
    {
        DeviceDriver.Pcsc pcsc => [.. Behind(pcsc)],
        DeviceDriver.Remote remote => await ExamineAsync(profile, remote).ConfigureAwait(false),
        DeviceDriver.Attended attended => [.. Offered(profile), .. FaceFolderCheck.Examine(attended.Face, attended.Institution)],
        DeviceDriver.Software software => await new SoftwareCheck(profile, software, clock).ExamineAsync().ConfigureAwait(false),
        _ => [new("device", DiagnosisKind.Fine, "is the bench's own simulator")],
    };

    /// <summary>Ends a run before it begins when something is wrong.</summary>
    /// <exception cref="BenchFaultException">Something is; all of it is named.</exception>
    public async Task RequireAsync(DeviceProfile profile)
    {
        var wrong = (await ExamineAsync(profile).ConfigureAwait(false)).Where(symptom => symptom.Kind == DiagnosisKind.Wrong).ToList();
        if (wrong is not [])
        {
            throw new BenchFaultException(
                Owner.Configuration,
                string.Join('\n', wrong.Select(symptom => $"{symptom.Subject}: {symptom.What}")),
                string.Join("; ", wrong.Select(symptom => symptom.ToMend).Distinct()));
        }
    }

    private IReadOnlyList<Symptom> Behind(DeviceDriver.Pcsc driver) => new ServiceExamination(contexts, clock).Examine(driver.Reader).Symptoms;

    private async Task<IReadOnlyList<Symptom>> ExamineAsync(DeviceProfile profile, DeviceDriver.Remote driver)
    {
        var folder = driver.Face is { } face ? FaceFolderCheck.Examine(face, Desk.DeskTerminal.InstitutionCode) : [];
        using var http = RemoteDevice.Client(driver.Address);
        var link = new RemoteLink(http, clock);
        try
        {
            var hello = await link.HelloAsync().ConfigureAwait(false);
            return [.. folder, .. new AdapterCheck(profile, hello).Examine(), .. await new TrialSession(profile, driver, link).ExamineAsync().ConfigureAwait(false)];
        }
        catch (BenchFaultException fault)
        {
            return [.. folder, new("adapter", DiagnosisKind.Wrong, fault.What, fault.Hint)];
        }
    }

    private static IEnumerable<Symptom> Offered(DeviceProfile profile)
    {
        var beyond = profile.Observability.Except(SeenByPeople).Select(CatalogueWords.Of).ToList();
        return beyond is []
            ? [new("observability", DiagnosisKind.Fine, "a person and the folder \"face\" can tell all that the profile declares")]
            : beyond.Select(word => new Symptom("observability", DiagnosisKind.Wrong, $"the profile declares {word}, which no person can see or set", $"take {word} out of the profile; what needs it is then listed as NotObservable"));
    }
}
