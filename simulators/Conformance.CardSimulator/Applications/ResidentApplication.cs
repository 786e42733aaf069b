using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>住基AP, the resident register's. Its PIN was not seen to open anything (facts/card.md 1.5), so the key reference is free.</summary>
internal sealed class ResidentApplication(ResidentContents contents, CardReferences references) : CardApplication(
    ApplicationIdentifier.Resident,
    [
        new RecordFile(0x0002, [contents.KeyReference], new Always()),
        references.Pin(0x001C, CardReference.ResidentPin),
    ])
{
    public override StatusWord SessionKeyRefusal => StatusWord.SecurityStatusNotSatisfied;
}
