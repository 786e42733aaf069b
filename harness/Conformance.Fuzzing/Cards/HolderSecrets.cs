using System.Text;
using Conformance.CardSimulator.Personas;

namespace Conformance.Fuzzing.Cards;

/// <summary>What the holder of an invented card knows and no answer may tell, by name. It never prints itself.</summary>
public sealed class HolderSecrets
{
    private readonly Dictionary<string, byte[]> _secrets = [];

    /// <summary>The secrets of a persona; what its card does not have is not there.</summary>
    public HolderSecrets(Persona persona)
    {
        Add("authentication-pin", persona.AuthenticationPin);
        Add("signature-password", persona.SignaturePin);
        Add("input-support-pin", persona.InputSupportPin);
        Add("resident-pin", persona.ResidentPin);
        Add("common-pin", persona.CommonPin);
        Add("number-a", persona.NumberA);
        Add("number-b", persona.NumberB);
        Add("birth-date", persona.BirthDateKey);
    }

    /// <summary>All names with their characters, the longest first: 照合番号B begins with the birth date.</summary>
    internal IReadOnlyList<KeyValuePair<string, byte[]>> All => [.. _secrets.OrderByDescending(secret => secret.Value.Length)];

    /// <summary>The characters of a secret; null when the card has none of that name.</summary>
    internal byte[]? Find(string name) => _secrets.GetValueOrDefault(name);

    /// <summary>The number of secrets.</summary>
    public override string ToString() => $"{_secrets.Count} secrets";

    private void Add(string name, Pin? pin)
    {
        if (pin is not null)
        {
            _secrets[name] = Encoding.ASCII.GetBytes(pin.Reveal());
        }
    }
}
