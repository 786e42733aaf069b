namespace Conformance.ReaderSimulator;

/// <summary>Goes on looking for a face that it cannot see, and offers nothing else (against RDR-7).</summary>
internal sealed class UnseenFaceAwaited : ReaderDefect
{
    public override string Name => "unseen-face-awaited";

    internal override bool GivesUpUnseen()
    {
        Inject();
        return false;
    }
}
