namespace Conformance.ReaderSimulator;

/// <summary>Takes every face for the holder's (against RDR-6).</summary>
internal sealed class FaceMismatchAccepted : ReaderDefect
{
    public override string Name => "face-mismatch-accepted";

    internal override bool AcceptsFace(bool matched)
    {
        if (!matched)
        {
            Inject();
        }

        return true;
    }
}
