using System.Text;
using Conformance.CardSimulator.Personas;

namespace Conformance.Fuzzing.Cards;

/// <summary>What the holder of an invented card knows and no answer may tell, by name. It never prints itself.</summary>
public sealed class HolderSecrets
{
    private readonly Dictionary<string, byte[]> _secrets = [];
    private readonly HashSet<string> _locked = [];

    /// <summary>The secrets of a persona; what its card does not have is not there.</summary>
    public HolderSecrets(Persona persona)
    {
        Add("authentication-pin", persona.AuthenticationPin, CardReference.AuthenticationPin);
        Add("signature-password", persona.SignaturePin, CardReference.SignaturePassword);
        Add("input-support-pin", persona.InputSupportPin, CardReference.InputSupportPin);
        Add("resident-pin", persona.ResidentPin, CardReference.ResidentPin);
        Add("common-pin", persona.CommonPin, CardReference.CommonPin);
        Add("number-a", persona.NumberA, CardReference.NumberA);
        Add("number-b", persona.NumberB, CardReference.NumberB);
        Add("birth-date", persona.BirthDateKey, CardReference.BirthDate);
        All = [.. _secrets.OrderByDescending(secret => secret.Value.Length)];

        void Add(string name, Pin? pin, CardReference reference)
        {
            if (pin is not null)
            {
                _secrets[name] = Encoding.ASCII.GetBytes(pin.Reveal());
                _locked.UnionWith(persona.Locked.Contains(reference) ? [name] : []);
            }
        }
    }

    /// <summary>All names with their characters, the longest first: 照合番号B begins with the birth date.</summary>
    internal IReadOnlyList<KeyValuePair<string, byte[]>> All { get; }

    /// <summary>The characters of a secret; null when the card has none of that name.</summary>
    internal byte[]? Find(string name) => _secrets.GetValueOrDefault(name);

    /// <summary>True for one whose tries were used up before anything was sent.</summary>
    internal bool IsLocked(string name) => _locked.Contains(name);

    /// <summary>The number of secrets.</summary>
    public override string ToString() => $"{_secrets.Count} secrets";
}
