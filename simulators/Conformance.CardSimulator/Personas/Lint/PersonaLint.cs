namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>
/// Looks at personas as a whole, beyond what <see cref="PersonaFile"/> demands: certificates and their dates, the answer to reset,
/// texts, and what no two personas may share.
/// </summary>
public static class PersonaLint
{
    /// <summary>All that is wrong with the files, each with its place; empty when nothing is.</summary>
    public static IReadOnlyList<PersonaFault> Check(IReadOnlyList<string> files)
    {
        var faults = new List<PersonaFault>();
        var accepted = new List<(string File, Persona Persona)>();
        foreach (var file in files)
        {
            switch (PersonaFile.Read(file))
            {
                case PersonaReading.Accepted(var persona):
                    accepted.Add((file, persona));
                    faults.AddRange(Rules(persona).Select(complaint => complaint.In(file)));
                    break;
                case PersonaReading.Refused(var refused):
                    faults.AddRange(refused);
                    break;
            }
        }

        return [.. faults, .. Uniqueness.Check(accepted)];
    }

    private static IEnumerable<Complaint> Rules(Persona persona) =>
        [.. HolderRules.Check(persona), .. CardRules.Check(persona), .. CertificateRules.Check(persona)];
}
