using System.Security.Cryptography;
using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator;

/// <summary>Makes the card of a persona.</summary>
public static class MyNumberCardFactory
{
    /// <summary>A card without power. <paramref name="random"/> feeds GET CHALLENGE and nothing else.</summary>
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

        return new(persona.Atr, JpkiApplication.Create(persona, options), random);
    }

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
