using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>公的個人認証AP, the public personal authentication application (facts/card.md 1.2).</summary>
internal sealed class JpkiApplication : CardApplication
{
    private const ushort AuthenticationPinId = 0x0018;
    private const ushort SignaturePinId = 0x001B;
    private const ushort AuthenticationKeyId = 0x0017;
    private const ushort SignatureKeyId = 0x001A;

    private JpkiApplication(IEnumerable<CardFile> files, ReferenceData authenticationPin)
        : base(ApplicationIdentifier.Jpki, files) => AuthenticationPin = authenticationPin;

    public ReferenceData AuthenticationPin { get; }

    public override StatusWord SessionKeyRefusal => StatusWord.SecurityStatusNotSatisfied;

    public static JpkiApplication Create(Persona persona, CardOptions options, CardReferences references)
    {
        var pin = references.Pin(AuthenticationPinId, CardReference.AuthenticationPin);
        var application = new JpkiApplication(
            [
                new UndocumentedFile(0x0005),
                new TransparentFile(0x0006, TokenInformation.For(persona), new Always()),
                // No credential of the holder opens it (facts/card.md 1.2), and what it holds is not known.
                new TransparentFile(0x0009, default, new Never()),
                references.Unknown(0x0010),
                new TerminalAuthorityKey(),
                pin,
                new UndocumentedFile(0x0019),
                references.Pin(SignaturePinId, CardReference.SignaturePassword),
                new UndocumentedFile(0x001C),
                new UndocumentedFile(0x001E),
            ],
            pin);
        application.SetAuthentication(persona.Authentication, options.AuthenticationCertificate);
        application.SetSignature(persona.Signature);
        return application;
    }

    /// <summary>
    /// Puts an authentication certificate and its key on the card, or takes them away, as on a 住民基本台帳カード: then it is like a card
    /// without a signature certificate, see <see cref="SetSignature"/>.
    /// </summary>
    public void SetAuthentication(Credential? credential, ReadOnlyMemory<byte>? otherCertificate = null)
    {
        Put(new TransparentFile(0x000A, otherCertificate ?? credential?.Certificate ?? default, new Always()));
        Put(new TransparentFile(0x000B, credential?.IssuerCertificate ?? default, new Always()));
        SetKey(AuthenticationKeyId, credential, new AnyOf(new Verified(AuthenticationPinId), new PinlessKeyUsePermitted()));
    }

    /// <summary>
    /// Puts a signature certificate and its key on the card, or takes them away. How a card without one answers is not published. The
    /// choice here: the two certificate files are there and empty, and there is no key.
    /// </summary>
    public void SetSignature(Credential? credential)
    {
        var verified = new Verified(SignaturePinId);
        Put(new TransparentFile(0x0001, credential?.Certificate ?? default, verified));
        Put(new TransparentFile(0x0002, credential?.IssuerCertificate ?? default, new Always()));
        SetKey(SignatureKeyId, credential, verified);
    }

    private void SetKey(ushort id, Credential? credential, AccessCondition use)
    {
        Remove(id);
        if (credential is not null)
        {
            Put(new PrivateKeyFile(id, credential.PrivateKey, KeyPurpose.Signature, use));
        }

        Put(new TransparentFile(0x0008, new byte[] { Present(SignatureKeyId), Present(AuthenticationKeyId), 0x00 }, new Always()));
    }

    /// <summary>
    /// Whether there is a certificate, of which there are as many as keys: 8F is "present" (facts/card.md 1.2); the byte for "absent"
    /// is not known and 00 is a choice.
    /// </summary>
    private byte Present(ushort key) => Find(key) is null ? (byte)0x00 : (byte)0x8F;
}
