using System.CommandLine;
using Conformance.Bench.Physical.Diagnosis;
using PCSC;

namespace Conformance.Cli.Physical;

/// <summary>conformance doctor: what is wrong between here and a physical card, and how to mend it.</summary>
internal static class DoctorCommand
{
    public static Command Create(TimeProvider time)
    {
        var reader = new Option<string?>("--reader") { Description = "Look at this reader alone: its name, or a part of it that no other has" };
        var files = new LaboratoryFiles();
        var command = new Command("doctor", "Looks at pcscd, readers and cards, and says what is wrong and how to mend it; presents no secret") { reader, files.Cards, files.Key };
        command.SetAction(parsed =>
        {
            var doctor = new Doctor(ContextFactory.Instance, time, files.KeyOf(parsed), files.BookOf(parsed, time).Read());
            return Print(doctor.Examine(parsed.GetValue(reader)), Console.Out);
        });
        return command;
    }

    /// <summary>Prints one line each.</summary>
    /// <returns>0: all well; 1: something is wrong; 2: nothing is known to be wrong, and something could not be looked at.</returns>
    internal static int Print(IReadOnlyList<Symptom> symptoms, TextWriter output)
    {
        foreach (var symptom in symptoms)
        {
            var word = symptom.Kind switch
            {
                DiagnosisKind.Fine => "OK     ",
                DiagnosisKind.Wrong => "WRONG  ",
                _ => "UNKNOWN",
            };
            output.WriteLine($"{word} {symptom.Subject}: {symptom.What}{(symptom.ToMend is { } mend ? $" -> {mend}" : "")}");
        }

        return symptoms.Any(symptom => symptom.Kind == DiagnosisKind.Wrong) ? ExitCodes.Failed
            : symptoms.Any(symptom => symptom.Kind == DiagnosisKind.Unchecked) ? ExitCodes.CouldNotRun
            : ExitCodes.Passed;
    }
}
