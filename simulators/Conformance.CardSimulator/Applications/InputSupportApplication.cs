using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.SecureMessaging;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>券面事項入力補助AP: number and attributes as text, and the one with secure messaging (facts/card.md 1.3).</summary>
internal sealed class InputSupportApplication : CardApplication
{
    private const ushort PinId = 0x0011;
    private const ushort NumberAId = 0x0014;
    private const ushort NumberBId = 0x0015;

    private static readonly AccessCondition Pin = new Verified(PinId);
    private static readonly AccessCondition PinOrNumberA = new AnyOf(Pin, new Verified(NumberAId));
    private static readonly AccessCondition PinOrNumberB = new AnyOf(Pin, new Verified(NumberBId));
    private static readonly AccessCondition AnyReference = new AnyOf(PinOrNumberA, PinOrNumberB);

    private InputSupportApplication(IEnumerable<CardFile> files, PrivateKeyFile internalKey, SessionKeyDelivery delivery)
        : base(ApplicationIdentifier.InputSupport, [.. files, internalKey])
    {
        DefaultKey = internalKey;
        SessionKeyDelivery = delivery;
    }

    public override PrivateKeyFile DefaultKey { get; }

    /// <summary>Where this application takes session keys; 照合番号A does not open it (facts/card.md 2.5), nor by choice 照合番号B.</summary>
    public SessionKeyDelivery SessionKeyDelivery { get; }

    public override StatusWord SessionKeyRefusal => StatusWord.SecurityStatusNotSatisfied;

    public static InputSupportApplication Create(
        InputSupportContents contents, CardKey internalKey, CardKey deliveryKey, CardReferences references)
    {
        var application = new InputSupportApplication(
            [
                new TransparentFile(0x0004, contents.Certificate, new Always()),
                new TransparentFile(0x0005, contents.BasicInformation, new Always()),
                new TransparentFile(0x0006, contents.DeliveryKey, AnyReference),
                new TransparentFile(0x0007, contents.InternalKeyRecord, AnyReference),
                // Its content is known, what opens it is not (facts/card.md 1.3): as its neighbours, by choice.
                new TransparentFile(0x0008, Blank.Content, AnyReference),
                new UndocumentedFile(0x0010),
                references.Pin(PinId, CardReference.InputSupportPin),
                references.Unknown(0x0012),
                .. references.Number(NumberAId, CardReference.NumberA),
                .. references.Number(NumberBId, CardReference.NumberB),
                new UndocumentedFile(0x001C),
                new UndocumentedFile(0x001E),
            ],
            new PrivateKeyFile(0x0013, internalKey.PrivateKey, KeyPurpose.Signature, new Always()),
            new SessionKeyDelivery(deliveryKey, Pin));
        application.SetHolder(contents);
        return application;
    }

    /// <summary>Writes what tells of the holder: EF 0001 to 0003.</summary>
    public void SetHolder(InputSupportContents contents)
    {
        if (contents.NumberFile is { } number)
        {
            Put(new TransparentFile(0x0001, number, PinOrNumberA));
        }

        Put(new TransparentFile(0x0002, contents.Attributes, PinOrNumberB));
        if (contents.Integrity is { } integrity)
        {
            Put(new TransparentFile(0x0003, integrity, AnyReference));
        }
    }
}
