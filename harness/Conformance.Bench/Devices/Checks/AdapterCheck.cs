using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Devices.Checks;

/// <summary>Holds what an adapter says of itself against the device's profile.</summary>
internal sealed class AdapterCheck(DeviceProfile profile, Hello hello)
{
    private const string AtReader = "visual-mode-at-reader";
    private static readonly string[] CardControls = [Hello.TriesLeft, Hello.Faults, Hello.OtherProgram, Hello.TerminalSettings, Hello.Phones, Hello.AwayDevices];

    public IEnumerable<Symptom> Examine() =>
    [
        new("adapter", DiagnosisKind.Fine, $"speaks version {hello.Version} of {ReaderProtocol.Name}"),
        .. SameDevice(),
        .. Words(),
        .. Observability(),
        .. Abilities(),
    ];

    private IEnumerable<Symptom> SameDevice()
    {
        (string Field, string Written, string Said)[] fields =
        [
            ("maker", profile.Maker, hello.Maker), ("model", profile.Model, hello.Model), ("serial", profile.Serial, hello.Serial), ("firmware", profile.Firmware, hello.Firmware),
        ];
        var other = fields.Where(field => field.Written != field.Said).ToList();
        return other is []
            ? [new("device", DiagnosisKind.Fine, $"{profile.Maker} {profile.Model}, serial {profile.Serial}, firmware {profile.Firmware}")]
            : other.Select(field => new Symptom(
                "device", DiagnosisKind.Wrong, $"{field.Field} is \"{ReaderProtocol.Printable(field.Said)}\", and \"{field.Written}\" in the profile", "connect the right device, or correct the profile"));
    }

    private IEnumerable<Symptom> Words() => hello.Observability.Except(CatalogueWords.All<Aspect>()).Concat(hello.CardControl.Except(CardControls))
        .Select(word => new Symptom("adapter", DiagnosisKind.Wrong, $"it offers \"{ReaderProtocol.Printable(word)}\", which is nothing here", "correct the adapter: reader-protocol.openapi.json has the words"));

    private IEnumerable<Symptom> Observability()
    {
        var missing = profile.Observability.Select(CatalogueWords.Of).Except(hello.Observability).ToList();
        return missing is []
            ? [new("observability", DiagnosisKind.Fine, $"the adapter offers all that the profile declares: {string.Join(", ", profile.Observability.Select(CatalogueWords.Of))}")]
            : missing.Select(word => new Symptom("observability", DiagnosisKind.Wrong, $"the profile declares {word}, and the adapter does not offer it", $"take {word} out of the profile; what needs it is then listed as NotObservable"));
    }

    private IEnumerable<Symptom> Abilities()
    {
        if (profile.Capabilities.Contains(AtReader) && !hello.KnowsStaffPasscode)
        {
            yield return new("staff passcode", DiagnosisKind.Wrong, $"the profile declares {AtReader}, and the adapter knows no passcode", "give the adapter the passcode that is set at the reader; it never goes through the bench");
        }

        if (hello.FaceInput is not (null or Hello.Score or Hello.Image))
        {
            yield return new("face input", DiagnosisKind.Wrong, $"the adapter takes faces as \"{ReaderProtocol.Printable(hello.FaceInput)}\"", $"let the adapter say {Hello.Score} or {Hello.Image}");
        }

        if (profile.Observability.Contains(Aspect.Frame) && !hello.TakesImages && hello.FaceThreshold is not (>= 0 and <= 1))
        {
            yield return new("face threshold", DiagnosisKind.Wrong, "the profile declares frame, and the adapter tells no threshold from 0 to 1", "let the adapter tell the lowest score that the device accepts");
        }
    }
}
