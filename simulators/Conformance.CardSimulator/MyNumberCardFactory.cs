using System.Security.Cryptography;
using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator;

/// <summary>Makes the card of a persona.</summary>
public static class MyNumberCardFactory
{
    /// <summary>A card without power. <paramref name="random"/> feeds GET CHALLENGE and the salt of PSS signatures, and nothing else.</summary>
    /// <exception cref="ArgumentException">
    /// The options contradict the card: a counter outside 0 to 3, or a certificate that is not one for the persona's key.
    /// </exception>
    public static MyNumberCard Create(Persona persona, CardOptions options, Random random)
    {
        if (options.AuthenticationCertificate is { } certificate && !Fits(persona, certificate))
        {
            throw new ArgumentException(
                $"The authentication certificate given for '{persona.Id}' is not an X.509 certificate for that persona's key.",
                nameof(options));
        }

        return new(persona.Atr, Applications(persona, options), persona.IsTampered, random);
    }

    /// <summary>The applications of the persona's card.</summary>
    internal static CardApplications Applications(Persona persona, CardOptions options)
    {
        var references = new CardReferences(persona, options);
        return new(
            new IssuerSecurityDomain(persona.Contents.PowerOn),
            JpkiApplication.Create(persona, options, references),
            InputSupport(persona, references),
            CardFace(persona, references),
            persona.Contents.Resident is { } resident ? new ResidentApplication(resident, references) : null,
            persona is { Contents.Common: { } common, CommonKey: { } key } ? new CommonApplication(common, key, references) : null,
            references);
    }

    private static InputSupportApplication? InputSupport(Persona persona, CardReferences references) =>
        persona is { Contents.InputSupport: { } contents, InputSupportKey: { } key, DeliveryKey: { } deliveryKey }
            ? InputSupportApplication.Create(contents, key, deliveryKey, references)
            : null;

    private static CardFaceApplication? CardFace(Persona persona, CardReferences references) =>
        persona is { Contents.CardFace: { } contents, CardFaceKey: { } key }
            ? CardFaceApplication.Create(contents, key, references)
            : null;

    private static bool Fits(Persona persona, ReadOnlyMemory<byte> certificate)
    {
        try
        {
            return persona.Authentication?.IsFor(certificate.Span) ?? false;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
