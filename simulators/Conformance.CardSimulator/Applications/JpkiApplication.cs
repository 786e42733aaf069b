using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Defects;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Applications;

/// <summary>
/// 公的個人認証AP, the public personal authentication application (facts/card.md 1.2). EFs of which only the existence is known (0005,
/// 0009, 0010, 0019, 001C, 001E) are left out.
/// </summary>
internal sealed class JpkiApplication : CardApplication
{
    public const ushort AuthenticationPinId = 0x0018;
    public const ushort SignaturePinId = 0x001B;
    public const int AuthenticationTries = 3;
    public const int SignatureTries = 5;

    private JpkiApplication(IEnumerable<CardFile> files, PinReference authenticationPin)
        : base([0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01], files) => AuthenticationPin = authenticationPin;

    public PinReference AuthenticationPin { get; }

    public static JpkiApplication Create(Persona persona, CardOptions options)
    {
        var defects = new CardDefects(options.Defects);
        var pin = new PinReference(
            AuthenticationPinId,
            persona.AuthenticationPin?.Bytes.ToArray(),
            AuthenticationTries,
            options.AuthenticationTriesLeft ?? AuthenticationTries,
            defects);
        var password = new PinReference(SignaturePinId, persona.SignaturePin?.Bytes.ToArray(), SignatureTries, SignatureTries, defects);
        return new(
            [
                new TransparentFile(0x0006, TokenInformation.For(persona), new Always()),
                new TransparentFile(0x0008, Availability(persona), new Always()),
                new TerminalAuthorityKey(),
                .. AuthenticationFiles(persona.Authentication, options, pin),
                .. SignatureFiles(persona.Signature, password),
            ],
            pin);
    }

    public void LosePower()
    {
        foreach (var reference in Files.OfType<PinReference>())
        {
            reference.LosePower();
        }
    }

    /// <summary>
    /// Which certificates there are: 8F is "present" (facts/card.md 1.2); the byte for "absent" is not known and 00 is a choice.
    /// </summary>
    private static byte[] Availability(Persona persona) => [Present(persona.Signature), Present(persona.Authentication), 0x00];

    private static byte Present(Credential? credential) => credential is null ? (byte)0x00 : (byte)0x8F;

    /// <summary>Without the certificate, as on a 住民基本台帳カード: like a card without a signature certificate, see below.</summary>
    private static IEnumerable<CardFile> AuthenticationFiles(Credential? credential, CardOptions options, PinReference pin)
    {
        yield return new TransparentFile(0x000A, options.AuthenticationCertificate ?? credential?.Certificate ?? default, new Always());
        yield return new TransparentFile(0x000B, credential?.IssuerCertificate ?? default, new Always());
        yield return pin;
        if (credential is not null)
        {
            yield return new PrivateKeyFile(
                0x0017,
                credential.PrivateKey,
                new AnyOf(new PinVerified(AuthenticationPinId), new PinlessKeyUsePermitted()));
        }
    }

    /// <summary>
    /// How a card without a signature certificate answers is not published. The choice here: the two certificate files are there
    /// and empty, there is no key, and the password is blocked, so that clients which read the password's counter first still work.
    /// </summary>
    private static IEnumerable<CardFile> SignatureFiles(Credential? credential, PinReference password)
    {
        var verified = new PinVerified(SignaturePinId);
        yield return new TransparentFile(0x0001, credential?.Certificate ?? default, verified);
        yield return new TransparentFile(0x0002, credential?.IssuerCertificate ?? default, new Always());
        yield return password;
        if (credential is not null)
        {
            yield return new PrivateKeyFile(0x001A, credential.PrivateKey, verified);
        }
    }
}
