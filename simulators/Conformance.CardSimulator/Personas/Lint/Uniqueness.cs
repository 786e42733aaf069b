namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>
/// What no two personas share: ids and numbers name them, and a secret that leaks must tell whose it was and which.
/// </summary>
internal static class Uniqueness
{
    public static IEnumerable<PersonaFault> Check(IEnumerable<(string File, Persona Persona)> personas)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, persona) in personas)
        {
            foreach (var (where, text) in Texts(persona))
            {
                if (!seen.TryAdd(text, $"{file}, {where}"))
                {
                    yield return new(file, where, $"the same stands in {seen[text]}", "Choose another");
                }
            }
        }
    }

    private static IEnumerable<(string Where, string Text)> Texts(Persona persona) =>
        new[]
        {
            ("$.id", persona.Id),
            ("$.card.serial", persona.Serial),
            ("$.card.individualNumber", persona.NumberA?.Reveal()),
            ("$.card.securityCode", persona.NumberB?.Reveal()),
            ("$.pins.authentication", persona.AuthenticationPin?.Reveal()),
            ("$.pins.signature", persona.SignaturePin?.Reveal()),
            ("$.pins.inputSupport", persona.InputSupportPin?.Reveal()),
            ("$.pins.resident", persona.ResidentPin?.Reveal()),
            ("$.pins.common", persona.CommonPin?.Reveal()),
        }.Where(entry => entry.Item2 is not null).Select(entry => (entry.Item1, entry.Item2!));
}
