using Conformance.CardSimulator.Contents;

namespace Conformance.CardSimulator.Personas;

/// <summary>A persona whose card is not made yet, with what is needed to make it.</summary>
internal sealed record PersonaDraft(Persona Persona, CardIssuer? Issuer, CardFaceImages? Images)
{
    /// <summary>With all files of the card.</summary>
    public Persona Personalize() => Persona with { Contents = CardPersonalization.Of(Persona, Issuer, Images) };
}
