using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>共通カードAP: serial number, municipality and last day of the card, and the key of INTERNAL AUTHENTICATE (facts/card.md 1.5).</summary>
internal sealed class CommonApplication(CommonContents contents, CardKey internalKey, CardReferences references) : CardApplication(
    ApplicationIdentifier.Common,
    [
        new RecordFile(0x0001, [contents.CardRecord], new Always()),
        new RecordFile(0x0002, [contents.KeyReference], new Always()),
        new PrivateKeyFile(0x0019, internalKey.PrivateKey, KeyPurpose.InternalAuthentication, new Always()),
        references.Pin(0x001C, CardReference.CommonPin),
        new UndocumentedFile(0x001E),
    ])
{
    public override StatusWord SessionKeyRefusal => StatusWord.SecurityEnvironmentNotConfigured;
}
