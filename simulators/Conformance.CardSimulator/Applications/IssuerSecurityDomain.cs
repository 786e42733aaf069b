using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Files;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>
/// The GlobalPlatform issuer security domain: current after power-on, with objects for GET DATA and no readable EF (facts/card.md 1.1
/// and 2.7).
/// </summary>
internal sealed class IssuerSecurityDomain(PowerOnContents contents)
    : CardApplication(ApplicationIdentifier.IssuerSecurityDomain, [new UndocumentedFile(0x001E)])
{
    /// <summary>Not published; a choice.</summary>
    public override StatusWord SessionKeyRefusal => StatusWord.InstructionNotSupported;

    // The cast keeps null null: it would turn into an empty object.
    public override ReadOnlyMemory<byte>? FindObject(int tag) =>
        contents.Objects.TryGetValue((ushort)tag, out var data) ? (ReadOnlyMemory<byte>?)data : null;
}
