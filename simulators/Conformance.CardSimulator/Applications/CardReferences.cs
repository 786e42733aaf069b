using Conformance.CardSimulator.Defects;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Applications;

/// <summary>
/// The references of one card as its persona and the options have them. Each EF has a counter of its own, also where two hold the same
/// number or a person takes two PINs for one (facts/card.md 1.5).
/// </summary>
internal sealed class CardReferences(Persona persona, CardOptions options)
{
    private readonly CardDefects _defects = new(options.Defects);
    private readonly List<(CardReference Reference, ReferenceData File)> _made = [];

    /// <summary>The EF of a PIN. Without one it is there and always blocked (see <see cref="ReferenceData"/>).</summary>
    public ReferenceData Pin(ushort id, CardReference reference)
    {
        var (secret, rule) = Of(reference);
        var triesLeft = reference == CardReference.AuthenticationPin && options.AuthenticationTriesLeft is { } given ? given
            : persona.Locked.Contains(reference) ? 0
            : rule.MaximumTries;
        var file = new ReferenceData(id, secret?.Bytes.ToArray(), rule, triesLeft, _defects);
        _made.Add((reference, file));
        return file;
    }

    /// <summary>The EF of a number that is printed on the card; none when it is not.</summary>
    public IEnumerable<ReferenceData> Number(ushort id, CardReference reference) =>
        Of(reference).Secret is null ? [] : [Pin(id, reference)];

    /// <summary>
    /// A reference that nobody knows the data of. That of 券面事項入力補助AP is known to be shipped blocked; the others answer the query,
    /// with what is not published, and are blocked here by choice (facts/card.md 1.2 to 1.4).
    /// </summary>
    public ReferenceData Unknown(ushort id) => new(id, null, ReferenceRule.Unknown, 0, _defects);

    /// <summary>The EFs that hold that reference: none, one, or for the numbers one in each of two applications.</summary>
    public IEnumerable<ReferenceData> Files(CardReference reference) =>
        _made.Where(made => made.Reference == reference).Select(made => made.File);

    private (Pin? Secret, ReferenceRule Rule) Of(CardReference reference) => reference switch
    {
        CardReference.AuthenticationPin => (persona.AuthenticationPin, ReferenceRule.Pin),
        CardReference.SignaturePassword => (persona.SignaturePin, ReferenceRule.Password),
        CardReference.InputSupportPin => (persona.InputSupportPin, ReferenceRule.Pin),
        CardReference.ResidentPin => (persona.ResidentPin, ReferenceRule.CardPin),
        CardReference.CommonPin => (persona.CommonPin, ReferenceRule.CardPin),
        CardReference.NumberA => (persona.NumberA, ReferenceRule.NumberA),
        CardReference.NumberB => (persona.NumberB, ReferenceRule.NumberB),
        CardReference.BirthDate => (persona.BirthDateKey, ReferenceRule.BirthDate),
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };
}
