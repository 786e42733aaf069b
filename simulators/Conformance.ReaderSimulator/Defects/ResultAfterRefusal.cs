namespace Conformance.ReaderSimulator;

/// <summary>Hands over a result of its own making when the centre refused the certificate, the patient cancelled or the card was pulled (against RDR-2).</summary>
internal sealed class ResultAfterRefusal : ReaderDefect
{
    public override string Name => "result-after-refusal";

    // A normal end (OQSCD003, OQSCD004) in UTF-8 (OQSCD005) that names nobody, facts/eligibility.md 1.5.
    private static ReadOnlySpan<byte> Message =>
        """<?xml version="1.0" encoding="UTF-8" standalone="no"?><XmlMsg><MessageHeader><SegmentOfResult>1</SegmentOfResult><CharacterCodeIdentifier>0</CharacterCodeIdentifier></MessageHeader><MessageBody><ProcessingResultStatus>1</ProcessingResultStatus></MessageBody></XmlMsg>"""u8;

    internal override ReadOnlyMemory<byte>? OwnResult()
    {
        Inject();
        return Message.ToArray();
    }
}
