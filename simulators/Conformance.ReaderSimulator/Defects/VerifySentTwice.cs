namespace Conformance.ReaderSimulator;

/// <summary>Sends every entry to the chip twice, so that a miss costs two tries (against RDR-5).</summary>
internal sealed class VerifySentTwice : ReaderDefect
{
    public override string Name => "verify-sent-twice";

    internal override int VerifiesPerEntry()
    {
        Inject();
        return 2;
    }
}
